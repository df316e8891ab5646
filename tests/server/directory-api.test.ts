import express from "express";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directoryApi } from "../../app/server/directory-api";
import { real, site } from "../features/directory/hsds/directory";

let server: Server;
let origin = "";
let now = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  const app = express().disable("x-powered-by").disable("etag").set("query parser", false);
  app.use("/api", directoryApi({ ...real, version: "abc", site, now: () => now }));
  server = app.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const ask = (path: string, options?: RequestInit) => fetch(origin + path, options);
const post = (path: string, body: string) => ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });

describe("every answer", () => {
  test.each(["/hsds", "/hsds/", "/hsds/services", "/hsds/services?page=0", "/hsds/services/abc", "/nothing", "/directory.csv", "/directory.csv?a=b", "/hsds/%E0%A4%A"])("may be read by any site, and sets no cookie: %s", async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("Set-Cookie")).toBeNull();
  });

  test("that refuses says what is wrong as RFC 9457 has it, and is not kept", async () => {
    const refused = await ask("/hsds/services?per_page=abc");
    expect([refused.status, refused.headers.get("Content-Type")?.split(";")[0], refused.headers.get("Cache-Control")]).toEqual([400, "application/problem+json", "no-store"]);
    expect(await refused.json()).toMatchObject({ type: "about:blank", status: 400, errors: [{ field: "per_page", cure: "must be a whole number from 1 to 500" }] });
  });

  test("is gzipped for those who take it, and in the language that was asked for", async () => {
    const { headers } = await ask("/hsds/services?lang=ar", { headers: { "Accept-Encoding": "gzip" } });
    expect([headers.get("Content-Encoding"), headers.get("Content-Language")]).toEqual(["gzip", "ar"]);
  });

  test("to OPTIONS says what may be done, and nothing else may be", async () => {
    const options = await ask("/hsds/services", { method: "OPTIONS" });
    expect([options.status, options.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
    for (const method of ["PUT", "DELETE", "PATCH"]) expect((await ask("/hsds/services", { method })).status, method).toBe(405);
    expect((await ask("/directory.csv", { method: "POST" })).status).toBe(404);
  });
});

describe("an answer that one has already", () => {
  test("is not sent again until midnight in Stockholm", async () => {
    const first = await ask("/hsds/services");
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=300");
    expect(Date.parse(first.headers.get("Last-Modified") ?? "")).toBe(now.getTime());
    // Over node:http, since fetch answers for a cache of its own.
    const again = (etag: string) => new Promise((answered) => get(`${origin}/hsds/services`, { headers: { "If-None-Match": etag } }, (response) => answered(response.resume().statusCode)));
    const etag = first.headers.get("ETag") ?? "";
    expect(await again(etag)).toBe(304);
    expect(await again('"another"')).toBe(200);
    now = new Date("2026-11-22T23:00:00Z");
    expect(await again(etag)).toBe(200);
    now = new Date("2026-11-22T10:00:00Z");
  });
});

describe("POST", () => {
  test("answers as GET does, from a body or the address", async () => {
    const asked: unknown = await (await ask("/hsds/services?page=2&per_page=7&full=true&search=a")).json();
    expect(await (await post("/hsds/services", '{"page":2,"per_page":7,"full":true,"search":"a"}')).json()).toEqual(asked);
    expect(await (await post("/hsds/services?page=2&per_page=7", '{"full":"true","search":"a"}')).json()).toEqual(asked);
    expect(await (await ask("/hsds/services?page=2&per_page=7&full=true&search=a", { method: "POST" })).json()).toEqual(asked);
  });

  test.each(["{", "[]", '"a"', "null", '{"page":[1]}', '{"page":null}', '{"page":0}', '{"__proto__":{"page":1}}', `{"search":"${"a".repeat(20_000)}"}`])("of what is no question is refused, never failed: %s", async (body) => {
    const refused = await post("/hsds/services", body);
    expect([400, 413]).toContain(refused.status);
    expect(await refused.json()).toHaveProperty("errors");
  });
});

describe("all at once", () => {
  test("is one object a line, each that lists have, once", async () => {
    const response = await ask("/hsds/services?format=ndjson");
    expect(response.headers.get("Content-Type")).toMatch(/^application\/x-ndjson/);
    const ids = (await response.text()).trim().split("\n").map((line) => (JSON.parse(line) as { id: string }).id);
    const listed = (await (await ask("/hsds/services?per_page=500")).json()) as { contents: { id: string }[] };
    expect(ids).toEqual(listed.contents.map(({ id }) => id));
    expect(await (await ask("/hsds/services?format=ndjson", { method: "HEAD" })).text()).toBe("");
  });

  test("is a table too, without services that are too old to trust", async () => {
    const response = await ask("/directory.csv?lang=en");
    expect([response.headers.get("Content-Type"), response.headers.get("Content-Language")]).toEqual(["text/csv; charset=utf-8; header=present", "en"]);
    expect(await response.text()).toContain("116 016");
    now = new Date("2030-01-01T10:00:00Z");
    const later = await (await ask("/directory.csv?lang=en")).text();
    now = new Date("2026-11-22T10:00:00Z");
    expect(later).toContain("116 016");
    expect(later).not.toContain("116 111");
  });
});
