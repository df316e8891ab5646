import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import express from "express";
import { afterEach, describe, expect, test } from "vitest";
import { requestLog, routeName } from "../../app/server/request-log";

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** What the log holds after one request to a server that answers as told. */
async function logOf(request: { method?: string; path: string; headers?: Record<string, string> }, answer: express.RequestHandler): Promise<string> {
  const lines: string[] = [];
  const server = createServer(express().use(requestLog((line) => lines.push(line))).use(answer));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  open.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}${request.path}`, { method: request.method ?? "GET", headers: request.headers ?? {} })).text();
  return lines.join("");
}

describe("the line of a request", () => {
  test("holds method, kind of page, status and milliseconds, and nothing else", async () => {
    const line = await logOf({ path: "/sv/skyddat-boende" }, (_request, response) => {
      response.locals.route = "page";
      response.status(200).send("…");
    });

    expect(line).toMatch(/^GET page 200 \d+\n$/);
  });

  test("has nothing of the visitor, however much they send", async () => {
    const secret = "kvinnofrid";
    const headers = { "user-agent": secret, referer: `https://exempel.test/${secret}`, cookie: secret, "accept-language": secret, "x-forwarded-for": "192.0.2.7", authorization: secret };

    const line = await logOf({ path: `/sv/${secret}?q=${secret}`, headers }, (_request, response) => void response.status(404).send(secret));

    expect(line).toMatch(/^GET other 404 \d+\n$/);
  });

  test("is written for what is refused, too", async () => {
    const line = await logOf({ method: "DELETE", path: "/sv" }, (_request, response) => {
      response.locals.route = "refused";
      response.status(405).end();
    });

    expect(line).toMatch(/^DELETE refused 405 \d+\n$/);
  });
});

describe("the kind of page", () => {
  test.each([
    ["/", "gateway"],
    ["/sitemap.xml", "sitemap"],
    ["/robots.txt", "robots"],
    ["/.well-known/security.txt", "security"],
    ["/sv", "page"],
    ["/en/urgent-help", "page"],
    ["/sv-simple/akut-hjalp", "page"],
    ["/sv/a/b", "other"],
    ["/sv/åäö", "other"],
    ["/constructor.prototype", "other"],
  ])("of %s is %s", (path, kind) => {
    expect(routeName(path)).toBe(kind);
  });

  test("is never a part of the address, so that two pages cannot be told apart", () => {
    expect(routeName("/sv/skyddat-boende")).toBe(routeName("/en/privacy"));
    for (const path of ["/toString", "/__proto__", "/constructor"]) expect(routeName(path)).toBe("page");
  });
});
