import { randomUUID } from "node:crypto";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { resources } from "../../app/features/languages/texts.server";

const address = "/sv/hitta-stod/sok";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** Posts words as the form of a page does. */
function search(words: string, path = address): Promise<Response> {
  return fetch(inject("site") + path, { method: "POST", body: new URLSearchParams({ q: words }), redirect: "manual" });
}

function post(body: string | undefined, headers: Record<string, string> = form): Promise<Response> {
  return fetch(inject("site") + address, { method: "POST", ...(body !== undefined && { body }), headers, redirect: "manual" });
}

describe("words that are choices lead to an address of choices alone", () => {
  test.each([["kvinnojour", address, "/sv/hitta-stod?n=shelter"], ["Sollefteå", address, "/sv/hitta-stod?a=2283"], ["shelter", "/en/find-support/search", "/en/find-support?n=shelter"], ["kvinojour i gotebrg", address, "/sv/hitta-stod?n=shelter&a=1480"], ["turvakoti", "/fi/hitta-stod/sok", "/fi/hitta-stod?n=shelter"], ["ملجأ", "/ar/find-support/search", "/ar/find-support?n=shelter"], ["kvinnojour", "/en/hitta-stod/sok", "/en/find-support?n=shelter"]])("%s at %s: %s", async (words, path, location) => {
    const response = await search(words, path);
    expect([response.status, response.headers.get("Location")]).toEqual([303, location]);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    expect((await fetch(inject("site") + location, { redirect: "manual" })).status).toBe(200);
  });
});

describe("words that are no choice", () => {
  test("lead to whom they name, first of all, on a page that nobody keeps", async () => {
    const answer = await search("Kvinnofridslinjen");
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/sv/hitta-stod?i=kvinnofridslinjen"]);
    const response = await fetch(inject("site") + String(answer.headers.get("Location")));
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    for (const name of ["CDN-Cache-Control", "Set-Cookie", "ETag", "Last-Modified"]) expect(response.headers.get(name), name).toBeNull();
    const document = parse(await response.text());
    expect(document.querySelector("section[aria-labelledby=results] h3 a")?.getAttribute("href")).toBe("/sv/hitta-stod/kvinnofridslinjen");
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });

  test("do not stand on the page, nor in a header", async () => {
    const words = `qzx${randomUUID().slice(0, 8)}`;
    const response = await search(words);
    const page = await fetch(inject("site") + String(response.headers.get("Location")));
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/sv/hitta-stod?u=1"]);
    expect([JSON.stringify([...response.headers]).includes(words), (await page.text()).includes(words)]).toEqual([false, false]);
  });

  test("that nobody knows are told of in the language of the page, and lead to everyone", async () => {
    for (const [tag, path] of [["sv", address], ["en", "/en/find-support/search"], ["ar", "/ar/find-support/search"]] as const) {
      const page = await (await fetch(inject("site") + String((await search("qzxw", path)).headers.get("Location")))).text();
      expect(page).toContain(resources[tag].directory?.results.notUnderstood ?? "no such words");
      expect(page).toContain('href="tel:116016"');
    }
  });
});

describe("a body", () => {
  test.each<[name: string, body: string | undefined, headers?: Record<string, string>]>([
    ["that is none", undefined, {}], ["that is empty", ""], ["without words", "a=b"], ["with words of spaces", "q=++"], ["with words twice", "q=a&q=b"], ["with words in brackets", "q[a]=b"], ["that is JSON", '{"q":"kvinnojour"}', { "Content-Type": "application/json" }], ["that is plain text", "q=kvinnojour", { "Content-Type": "text/plain" }],
    ["with broken escapes", "q=%E0%A4%A&q=%"], ["with half a pair", "q=%ED%A0%80"], ["with a null", "q=%00"], ["with operators", 'q=%22+OR+*+NEAR'], ["with RTL overrides", `q=${encodeURIComponent("\u202e112")}`],
  ])("%s is answered with an address, never an error", async (_name, body, headers) => {
    const response = await post(body, headers);
    expect(response.status).toBe(303);
  });

  test.each<[name: string, body: string, status: number, headers?: Record<string, string>]>([
    ["too long", `q=${"a".repeat(20_000)}`, 413], ["of too many parts", Array.from({ length: 50 }, (_, part) => `a${part}=1`).join("&"), 413], ["in letters that nobody reads", "q=a", 400, { "Content-Type": "application/x-www-form-urlencoded; charset=utf-7" }], ["pressed in a way that it is not", "q=a", 400, { ...form, "Content-Encoding": "gzip" }],
  ])("%s is refused, with the numbers", async (_name, body, status, headers) => {
    const response = await post(body, headers);
    const page = await response.text();
    expect([response.status, page.includes("tel:112"), page.includes("tel:116016")]).toEqual([status, true, true]);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  });
});

describe("the address of the search", () => {
  test.each([["GET", address, "/sv/hitta-stod"], ["GET", `${address}?q=hemligt`, "/sv/hitta-stod"], ["HEAD", "/en/find-support/search", "/en/find-support"]])("leads to the directory for %s %s", async (method, path, location) => {
    const response = await fetch(inject("site") + path, { method, redirect: "manual" });
    expect([response.status, response.headers.get("Location")]).toEqual([303, location]);
  });

  test("is the only one of the directory that takes words", async () => {
    for (const path of ["/sv/hitta-stod", "/sv/hitta-stod/bris", "/sv/hitta-stod/sok/", "/xx/hitta-stod/sok"]) expect((await search("a", path)).status, path).toBe(405);
  });
});
