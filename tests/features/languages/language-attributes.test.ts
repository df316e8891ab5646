import { expect, test } from "vitest";
import { languageAttributes } from "../../../app/features/languages/language-attributes";
import { languageTags, localeOf } from "../../../app/features/languages/locales";

test("text in the language around it is marked with nothing", () => {
  for (const tag of languageTags) expect(languageAttributes(tag, tag)).toEqual({});
});

test("Swedish on an English page is marked with its language and no direction", () => {
  expect(languageAttributes("sv", "en")).toEqual({ lang: "sv" });
});

test("Swedish on an Arabic page is marked with its language and its direction", () => {
  expect(languageAttributes("sv", "ar")).toEqual({ lang: "sv", dir: "ltr" });
});

test("Arabic on a Swedish page runs from right to left", () => {
  expect(languageAttributes("ar", "sv")).toEqual({ lang: "ar", dir: "rtl" });
});

test("Persian on a page in Dari needs no direction of its own", () => {
  expect(languageAttributes("fa", "prs")).toEqual({ lang: "fa" });
});

test("any two languages end up with the right language and direction", () => {
  for (const shown of languageTags) {
    for (const around of languageTags) {
      const seen = { lang: around, dir: localeOf(around).direction, ...languageAttributes(shown, around) };

      expect(seen).toEqual({ lang: shown, dir: localeOf(shown).direction });
    }
  }
});
