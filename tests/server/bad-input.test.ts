import { connect } from "node:net";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";

/** Sends bytes as they are, past every library that would mend them, and reads the whole answer. */
function send(raw: string): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(inject("site"));
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(raw));
    socket.on("data", (part: Buffer) => (answer += part.toString())).on("error", reject);
    socket.on("end", () => {
      const [head = "", ...body] = answer.split("\r\n\r\n");
      resolve({ status: Number(head.slice(9, 12)), head, body: body.join("\r\n\r\n") });
    });
  });
}

function get(target: string, method = "GET", headers = ""): ReturnType<typeof send> {
  return send(`${method} ${target} HTTP/1.1\r\nHost: exempel.test\r\n${headers}Connection: close\r\n\r\n`);
}

/** What nobody may miss, however wrong the request. */
function expectHelp({ head, body }: { head: string; body: string }) {
  const document = parse(body);
  expect(document.querySelector('a[href="tel:112"]')).not.toBeNull();
  expect(document.querySelector('a[href="tel:116016"]')).not.toBeNull();
  expect(document.querySelector('a[href="/x"]')).not.toBeNull();
  expect(head.toLowerCase()).toContain("cache-control: private, no-store");
}

describe("a request that cannot be served", () => {
  test.each([
    ["broken percent-encoding", "/sv/%E0%A4%A", 400],
    ["a null byte", "/sv/%00", 400],
    ["a line break", "/sv/%0d%0aSet-Cookie:%20a=b", 400],
    ["a climb out of the folder", "/sv/../../etc/passwd", 400],
    ["an encoded climb", "/sv/%2e%2e/%2e%2e/etc/passwd", 400],
    ["a backslash climb", "/sv/..%5c..%5cwindows", 400],
    ["another host in the path", "//evil.test/sv", 400],
    ["another host as the target", "http://evil.test/sv", 400],
    ["a forged data request", "/sv?_data=routes%2F%24language._index", 400],
    ["a forged data request in other letters", "/sv?%5Fdata=root", 400],
    ["eight kilobytes of address", `/sv/${"a".repeat(8192)}`, 414],
    ["eight kilobytes of query", `/sv?q=${"a".repeat(8192)}`, 414],
    ["more than Node takes", `/sv/${"a".repeat(20_000)}`, 414],
    ["an unknown page", "/sv/finns-inte", 404],
    ["an address of more parts than we have", "/sv/finns/inte", 404],
    ["an unknown language", "/xx", 404],
    ["a malformed language", "/zh-cmn-Hans", 404],
    ["a tag that Intl throws at", "/sgn-swl/urgent-help", 404],
    ["a language of 1,500 letters", `/${"x".repeat(1500)}`, 404],
    ["a property that every object has", "/constructor", 404],
    ["a file of the server", "/package.json", 404],
    ["a hidden file of the build", "/.vite/manifest.json", 404],
    ["Remix's own manifest address", "/__manifest?p=/sv", 404],
  ])("%s gets a plain page with the numbers and the exit", async (_what, target, status) => {
    const answer = await get(target);
    expect(answer.status).toBe(status);
    expectHelp(answer);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused with what is allowed", async (method) => {
    const answer = await get("/sv", method, "Content-Length: 0\r\n");
    expect(answer.status).toBe(405);
    expect(answer.head).toMatch(/^Allow: GET, HEAD$/m);
    expectHelp(answer);
  });

  test("that is no HTTP at all gets the numbers too", async () => {
    const answer = await send("FOO / BAR\r\n\r\n");
    expect(answer.status).toBe(400);
    expectHelp(answer);
  });

  test("never comes back unescaped", async () => {
    for (const target of ["/sv/<script>alert(1)</script>", "/sv/%3Cscript%3Ealert(1)%3C/script%3E", '/"><script>alert(1)</script>', "/sv?q=<script>alert(1)</script>"]) {
      const answer = await get(target);
      expect(answer.status).toBeLessThan(500);
      expect(answer.body).not.toContain("alert(1)");
    }
  });

  test("speaks the language that its address begins with", async () => {
    const { body } = await get("/ar/finns-inte");
    expect(parse(body).querySelector("html")?.getAttribute("lang")).toBe("ar");
    expect((await get("/ar/%00")).body).toContain('dir="rtl"');
  });

  test("with absurd headers is answered as any other", async () => {
    const absurd = ["Accept-Language: " + "xx-YY;q=0.1,".repeat(500), "Accept-Language: ../../etc", "Host: \u0001", "X-Forwarded-Host: evil.test", "Accept-Encoding: \u00ff;q=banana"];
    for (const header of absurd) expect((await get("/sv", "GET", `${header}\r\n`)).status, header.slice(0, 40)).toBeLessThan(500);
  });
});

describe("an address that means a page but is written another way", () => {
  test.each([
    ["/sv/", "/sv"],
    ["/SV", "/sv"],
    ["/fa-AF/urgent-help", "/prs/urgent-help"],
    ["/hr", "/bs"],
    ["/sv/helplines", "/sv/stodlinjer"],
    ["/en/stodlinjer", "/en/helplines"],
    ["/sv/stodlinjer/", "/sv/stodlinjer"],
  ])("%s leads to %s", async (from, to) => {
    const response = await fetch(inject("site") + from, { redirect: "manual" });
    expect([response.status, response.headers.get("Location")]).toEqual([301, to]);
  });
});
