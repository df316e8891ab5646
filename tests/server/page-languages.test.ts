import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { launchPages, languagesPath, pagePath } from "../../app/features/content/page-table";
import { type LanguageTag, languageTags, localeOf } from "../../app/features/languages/locales";

const fetchPage = (path: string) => fetch(inject("site") + path, { redirect: "manual" });
const read = async (path: string) => parse(await (await fetchPage(path)).text());
const choices = async (path: string) => (await read(path)).querySelectorAll("main ul a[hreflang]").map((link) => ({ tag: (link.getAttribute("hreflang") ?? "") as LanguageTag, path: link.getAttribute("href") ?? "", text: link.textContent }));

describe("the languages of a page (C32)", () => {
  test("are one touch away from the page, in its own language", async () => {
    for (const tag of ["sv", "ar", "yi"] as const) {
      const hrefs = (await read(pagePath(tag, "safety-plan"))).querySelectorAll("header a").map((link) => link.getAttribute("href"));

      expect(hrefs).toContain(languagesPath(tag, "safety-plan"));
    }
  });

  test("lead to the same page where the language has it", async () => {
    const found = await choices(languagesPath("sv", "urgent-help"));

    expect(found.map(({ tag }) => tag)).toEqual(languageTags);
    for (const { tag, path, text } of found) {
      const has = localeOf(tag).tier !== "C";
      expect(path, tag).toBe(pagePath(tag, has ? "urgent-help" : "start"));
      expect(text.includes("till startsidan"), tag).toBe(!has);
    }
  });

  test("lead to the start page, and say so, where the language has not come so far", async () => {
    const found = await choices(languagesPath("ar", "employers"));

    expect(launchPages).not.toContain("employers");
    expect(found.filter(({ path }) => path.split("/").length > 2).map(({ tag }) => tag)).toEqual(["sv", "sv-simple", "en"]);
    expect(found.find(({ tag }) => tag === "so")?.text).toContain("إلى صفحة البداية");
  });

  test("are no page for search engines", async () => {
    const document = await read(languagesPath("sv", "urgent-help"));

    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe("https://exempel.test/sv/sprak");
  });

  test.each([
    ["the other language's words", "/sv/languages/urgent-help", "/sv/sprak/akut-hjalp"],
    ["the other language's name of the page", "/en/languages/akut-hjalp", "/en/languages/urgent-help"],
    ["another spelling of the language", "/FA-af/languages/urgent-help", "/prs/languages/urgent-help"],
  ])("are found under %s", async (_what, written, path) => {
    const response = await fetchPage(written);

    expect([response.status, response.headers.get("location")]).toEqual([301, path]);
  });

  test.each(["/sv/sprak/nix", "/sv/sprak/sprak/sprak", "/xx/sprak/akut-hjalp", `/sv/sprak/${"a".repeat(300)}`])("of a page that is not there are missing: %s", async (path) => {
    expect((await fetchPage(path)).status).toBe(404);
  });
});

describe("an address in no language of ours", () => {
  test.each(["/xx", "/zh-cmn-Hans/urgent-help", "/finns/inte/alls"])("is missing, with every language to choose: %s", async (path) => {
    const response = await fetchPage(path);
    const links = parse(await response.text()).querySelectorAll("main ul a[hreflang]").map((link) => link.getAttribute("href"));

    expect(response.status).toBe(404);
    expect(links).toEqual(languageTags.map((tag) => `/${tag}`));
  });

  test("is not one that lacks a page only", async () => {
    expect((await read("/ar/nix")).querySelectorAll("main ul a[hreflang]")).toHaveLength(0);
  });
});

test.each(["/sv/lattlast", "/en/easy-read", "/ar/easy-read"])("easy Swedish is found under the name that people look for: %s", async (path) => {
  const response = await fetchPage(path);

  expect([response.status, response.headers.get("location")]).toEqual([301, "/sv-simple"]);
});
