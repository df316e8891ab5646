import { createGzip } from "node:zlib";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { fetchPage, type Network, publicNetwork } from "../../../../app/features/campaigns/watch/fetch-page.server";
import { type Answer, openHostSite } from "./host-site";

const { site, answerWith } = openHostSite();
const words = "<p>Ett kort ord på vägen</p>";
const html: Answer = (_request, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(words);
const leadTo = (location: string): Answer => (request, response) => (request.url === "/" ? void response.writeHead(302, { Location: location, "Set-Cookie": "a=1" }).end() : html(request, response));
const confirmed = new Set(["host.example", "www.host.example"]);
const fetchFrom = (address = "https://host.example/", network: Partial<Network> = {}) => fetchPage({ address, hosts: confirmed, site: "https://fritt.example" }, { ...site().network, patience: 1_500, ...network });

beforeEach(() => answerWith(html));

describe("a page of another site", () => {
  test("is read, and who asks is said: no cookie, no page that one came from", async () => {
    expect(await fetchFrom("https://host.example/start?a=1#b")).toEqual({ html: words });

    expect(site().asked).toMatchObject([{ host: "host.example", path: "/start?a=1" }]);
    const { headers = {} } = site().asked[0] ?? {};
    expect(headers["user-agent"]).toContain("https://fritt.example");
    expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  });

  test("is unfolded where it comes folded, and joined where a letter lies in two parts", async () => {
    answerWith((_request, response) => void Readable.from([Buffer.from("<p>å</p>")]).pipe(createGzip()).pipe(response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })));
    expect(await fetchFrom()).toEqual({ html: "<p>å</p>" });

    answerWith((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).write(Buffer.from([0xc3]));
      setTimeout(() => response.end(Buffer.from([0xa5])), 20);
    });
    expect(await fetchFrom()).toEqual({ html: "å" });
  });

  test.each(["/next", "https://www.host.example/next"])("is read where it leads on to, on a host that is confirmed: %s", async (location) => {
    answerWith(leadTo(location));

    expect(await fetchFrom()).toEqual({ html: words });
    expect(site().asked.map(({ path, headers }) => [path, headers.cookie])).toEqual([["/", undefined], ["/next", undefined]]);
  });
});

describe("nothing is asked for", () => {
  test.each([
    ["http://host.example/", "notHttps", ""], ["https://a:b@host.example/", "credentials", ""], ["https://host.example:8443/", "port", ""], ["https://127.0.0.1/", "noName", ""], ["https://other.example/", "host", "other.example"],
  ])("at %s: %s", async (address, fault, detail) => {
    const before = site().connections();

    expect(await fetchFrom(address)).toEqual({ code: fault, detail });
    expect(site().connections()).toBe(before);
  });

  test.each([["10.0.0.1"], ["127.0.0.1"], ["::ffff:127.0.0.1"], ["169.254.169.254"], ["1.1.1.1", "10.0.0.1"], ["64:ff9b::a00:1"]])("of a name that leads to %s", async (...addresses) => {
    const before = site().connections();

    expect(await fetchFrom(undefined, { resolve: async () => addresses, isPublic: publicNetwork.isPublic })).toEqual({ code: "private", detail: "host.example" });
    expect(site().connections()).toBe(before);
  });

  test("of a name that nobody knows", async () => {
    expect(await fetchFrom(undefined, { resolve: async () => [] })).toEqual({ code: "name", detail: "host.example" });
    expect(await fetchFrom(undefined, { resolve: () => Promise.reject(new Error("ENOTFOUND")) })).toEqual({ code: "name", detail: "host.example" });
  });
});

describe("a page that leads on is judged anew", () => {
  test.each([
    ["https://other.example/", "host"], ["http://host.example/next", "notHttps"], ["https://127.0.0.1/", "noName"], ["https://a:b@host.example/", "credentials"], ["https://host.example:1/", "port"], ["javascript:alert(1)", "notHttps"], ["https://[", "unreadable"], ["/", "redirects"],
  ])("to %s: %s", async (location, fault) => {
    answerWith(leadTo(location));

    expect(await fetchFrom()).toMatchObject({ code: fault });
    expect(site().asked).toHaveLength(fault === "redirects" ? 4 : 1);
  });

  test("to a name on a private network", async () => {
    answerWith(leadTo("https://www.host.example/next"));
    const resolve = async (host: string) => [host === "host.example" ? "127.0.0.1" : "10.0.0.1"];

    expect(await fetchFrom(undefined, { resolve, isPublic: (address) => address !== "10.0.0.1" })).toEqual({ code: "private", detail: "www.host.example" });
    expect(site().asked).toHaveLength(1);
  });
});

test("a name that turns to a private address once it has been judged is asked at the address that was judged", async () => {
  const answers = [["127.0.0.1"], ["127.0.0.2"], ["127.0.0.2"]];
  const resolved: string[] = [];
  const resolve = async () => {
    resolved.push("once");
    return answers[resolved.length - 1] ?? [];
  };

  expect(await fetchFrom(undefined, { resolve, isPublic: (address) => address === "127.0.0.1" })).toEqual({ html: words });
  expect(resolved).toEqual(["once"]);
});
