import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternatesOf } from "../../../app/features/content/alternates";
import { findPage, pageIds, pagePath } from "../../../app/features/content/page-table";
import { isLanguageTag, type LanguageTag, languageTags, localeOf } from "../../../app/features/languages/locales";

const among = (tags: LanguageTag[]) => (tag: LanguageTag) => tags.includes(tag);
const anyPage = fc.constantFrom(...pageIds);
const anyLanguages = fc.subarray(languageTags);

/** The language and the page that a path leads to. */
function placeOf(path: string) {
  const [, tag, slug = ""] = path.split("/");
  if (!isLanguageTag(tag)) throw new Error(`${path} is in no language of ours`);
  return { tag, page: findPage(slug) };
}

describe("the versions of a page (C30)", () => {
  test("are those that are written, each at its own address, and the gateway", () => {
    expect(alternatesOf("urgent-help", among(["sv", "en", "ar"]))).toEqual([
      { hreflang: "sv", path: "/sv/akut-hjalp" },
      { hreflang: "en", path: "/en/urgent-help" },
      { hreflang: "ar", path: "/ar/urgent-help" },
      { hreflang: "x-default", path: "/" },
    ]);
  });

  test("list each other: where one names another, the other names it, in the same words", () => {
    fc.assert(fc.property(anyPage, anyLanguages, (id, tags) => {
      const own = alternatesOf(id, among(tags));
      for (const { path } of own.filter(({ hreflang }) => hreflang !== "x-default")) {
        const { tag, page } = placeOf(path);
        expect(tags).toContain(tag);
        expect(page).toBe(id);
        expect(path).toBe(pagePath(tag, id));
        expect(alternatesOf(page ?? "start", among(tags))).toEqual(own);
      }
    }));
  });

  test("list themselves, one language once, and the gateway once", () => {
    fc.assert(fc.property(anyPage, anyLanguages, (id, tags) => {
      const names = alternatesOf(id, among(tags)).map(({ hreflang }) => hreflang);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain("x-default");
      for (const tag of tags) expect(names).toEqual(expect.arrayContaining([...localeOf(tag).hreflang]));
    }));
  });
});

describe("languages that search engines call otherwise", () => {
  test("are listed by the names that they know", () => {
    expect(alternatesOf("start", among(["kmr", "prs"]))).toEqual([
      { hreflang: "fa-AF", path: "/prs" },
      { hreflang: "ku", path: "/kmr" },
      { hreflang: "x-default", path: "/" },
    ]);
  });

  test("are three for the page in Bosnian, Croatian and Serbian", () => {
    expect(alternatesOf("start", among(["bs"])).slice(0, 3)).toEqual(["bs", "hr", "sr-Latn"].map((hreflang) => ({ hreflang, path: "/bs" })));
  });

  test("are none for easy Swedish, since there is one Swedish", () => {
    expect(alternatesOf("start", among(["sv-simple"]))).toEqual([{ hreflang: "x-default", path: "/" }]);
  });
});
