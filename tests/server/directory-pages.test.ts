import { describe, expect, inject, test } from "vitest";
import { resources } from "../../app/features/languages/texts.server";
import { readPage, type ReadPage } from "../pages";
import { startSite } from "../site";

const read = (path: string) => readPage(inject("site"), "sv", path);
const robots = ({ document }: ReadPage) => document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? null;
const mainOf = ({ document }: ReadPage) => document.querySelector("main")?.text ?? "";
const ignoredIn = (tag: "sv" | "en" | "ar") => resources[tag].directory?.results.ignored ?? "no such words";
const shown = ({ document }: ReadPage) => document.querySelectorAll("main li[id]").map((item) => item.getAttribute("id") ?? "");

const pages = ["/sv/hitta-stod?w=men", "/sv/hitta-stod?w=men&a=0180&o=1", "/ar/find-support?l=ar", "/sv/hitta-stod/bris", "/en/find-support/somaya", "/sv/hitta-stod/lista?i=bris", "/sv/hitta-stod/utskrift?a=0180"];

describe("every page of the directory", () => {
  test.each(pages)("%s is kept by nobody, and asks the browser to keep nothing", async (path) => {
    const { status, headers } = await read(path);
    expect([status, headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
    for (const name of ["CDN-Cache-Control", "Set-Cookie", "ETag", "Last-Modified"]) expect(headers.get(name), name).toBeNull();
  });

  test.each(["/sv/hitta-stod", ...pages, "/sv/stodlinjer"])("%s may send a form to this site where it has one, and else nowhere", async (path) => {
    const { headers, document } = await read(path);
    const hasForm = document.querySelectorAll("form").length > 0;
    expect(headers.get("Content-Security-Policy")).toContain(`form-action ${hasForm ? "'self'" : "'none'"};`);
  });

  test("has the search form where there is something to search, and not on paper", async () => {
    const forms = await Promise.all(["/sv/hitta-stod", "/sv/hitta-stod?w=men", "/sv/hitta-stod/utskrift"].map(async (path) => (await read(path)).document.querySelectorAll("form[role=search]").length));
    expect(forms).toEqual([1, 1, 0]);
  });
});

describe("an address of choices", () => {
  test.each([["?a=0180&w=men", "?w=men&a=0180"], ["?w=men&w=women", "?w=women&w=men"], ["?w=men&p=1", "?w=men"], ["?w=men&w=men", "?w=men"]])("%s is written our way: %s", async (query, canonical) => {
    const { status, headers } = await read(`/sv/hitta-stod${query}`);
    expect([status, headers.get("Location")]).toEqual([301, `/sv/hitta-stod${canonical}`]);
    expect((await read(`/sv/hitta-stod${canonical}`)).status).toBe(200);
  });

  test("leads to the language's own words", async () => {
    const { status, headers } = await read("/en/hitta-stod?w=men");
    expect([status, headers.get("Location")]).toEqual([301, "/en/find-support?w=men"]);
  });

  test.each(["?w=xyz&a=9999&o=banana&p=-3", "?q=hemligt", "?utm_source=a", "?w=men&w=xyz"])("that means nothing in part is answered, with a notice: %s", async (query) => {
    for (const [tag, path] of [["sv", "/sv/hitta-stod"], ["en", "/en/find-support"], ["ar", "/ar/find-support"]] as const) {
      const page = await read(path + query);
      expect([page.status, mainOf(page).includes(ignoredIn(tag)), shown(page).length > 0]).toEqual([200, true, true]);
      expect(page.html).not.toMatch(/hemligt|banana|utm_source/);
    }
  });

  test("without anything strange has no such notice", async () => {
    expect(mainOf(await read("/sv/hitta-stod?w=men"))).not.toContain(ignoredIn("sv"));
  });

  test.each([["", null], ["?w=men", null], ["?w=men&a=0180", "noindex"], ["?w=women&w=men", "noindex"], ["?p=2", "noindex"]])("with two choices or more is kept out of search engines: %s", async (query, expected) => {
    expect(robots(await read(`/sv/hitta-stod${query}`))).toBe(expected);
  });

  test("that nobody matches says what was let go, and 112 and 116 016 are there", async () => {
    const page = await read("/en/find-support?w=men&c=sms&l=yi&a=0180&o=1");
    expect(mainOf(page)).toMatch(/Nobody fits everything you chose\./);
    expect([page.html.includes('href="tel:112"'), page.html.includes('href="tel:116016"')]).toEqual([true, true]);
  });

  test("beyond the last page shows the last page", async () => {
    const page = await read("/en/find-support?w=men&p=99");
    expect([page.status, page.document.querySelectorAll("nav").some(({ text }) => /Page (\d+) of \1$/.test(text))]).toEqual([200, true]);
  });
});

describe("an address that says nothing more than the directory's own", () => {
  test("is answered like it, and is not kept in memory beside it", async () => {
    const site = await startSite();
    const statuses = await Promise.all(["?&", "?&&", "?&&&", "?index", "?index&index"].map(async (query) => (await fetch(`${site.origin}/sv/hitta-stod${query}`)).status));
    const { memory } = (await (await fetch(`${site.origin}/health`)).json()) as { memory: { pages: number } };
    await site.stop();
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(memory.pages).toBeLessThanOrEqual(1);
  });
});
