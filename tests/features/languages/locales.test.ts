import { describe, expect, test } from "vitest";
import { canonicalTag, chainOf, isLanguageTag, languageTags, type LanguageTag, localeOf } from "../../../app/features/languages/locales";

/** Tag, name for itself, name in Swedish, direction: written here a second time, so that no row changes unseen. */
const table: [string, string, string, "ltr" | "rtl"][] = [
  ["sv", "svenska", "svenska", "ltr"],
  ["sv-simple", "lätt svenska", "lätt svenska", "ltr"],
  ["en", "English", "engelska", "ltr"],
  ["fi", "suomi", "finska", "ltr"],
  ["fit", "meänkieli", "meänkieli", "ltr"],
  ["se", "davvisámegiella", "nordsamiska", "ltr"],
  ["smj", "julevsámegiella", "lulesamiska", "ltr"],
  ["sma", "åarjelsaemien gïele", "sydsamiska", "ltr"],
  ["rmn", "romani čhib (arli)", "romani (arli)", "ltr"],
  ["rmy", "romani čhib (kelderaš/lovari)", "romani (kelderash/lovari)", "ltr"],
  ["rmf", "romani tšimb (kaale)", "romani (kaale)", "ltr"],
  ["yi", "ייִדיש", "jiddisch", "rtl"],
  ["ar", "العربية", "arabiska", "rtl"],
  ["so", "Soomaali", "somaliska", "ltr"],
  ["fa", "فارسی", "persiska", "rtl"],
  ["prs", "دری", "dari", "rtl"],
  ["ckb", "کوردیی ناوەندی", "sorani", "rtl"],
  ["kmr", "kurdî (kurmancî)", "kurmanji", "ltr"],
  ["ti", "ትግርኛ", "tigrinja", "ltr"],
  ["am", "አማርኛ", "amhariska", "ltr"],
  ["uk", "українська", "ukrainska", "ltr"],
  ["ru", "русский", "ryska", "ltr"],
  ["pl", "polski", "polska", "ltr"],
  ["bs", "bosanski / hrvatski / srpski", "bosniska/kroatiska/serbiska", "ltr"],
  ["sq", "shqip", "albanska", "ltr"],
  ["tr", "Türkçe", "turkiska", "ltr"],
  ["es", "español", "spanska", "ltr"],
  ["fr", "français", "franska", "ltr"],
  ["th", "ไทย", "thailändska", "ltr"],
  ["ps", "پښتو", "pashto", "rtl"],
  ["ur", "اردو", "urdu", "rtl"],
  ["de", "Deutsch", "tyska", "ltr"],
  ["ro", "română", "rumänska", "ltr"],
  ["vi", "Tiếng Việt", "vietnamesiska", "ltr"],
  ["zh-Hans", "简体中文", "kinesiska (förenklad)", "ltr"],
];

describe("the table of languages (C20)", () => {
  test("has the thirty-five languages with the names and directions that were decided, in the order of the gateway", () => {
    const rows = languageTags.map((tag) => [tag, localeOf(tag).autonym, localeOf(tag).swedishName, localeOf(tag).direction]);

    expect(rows).toEqual(table);
    expect(rows).toHaveLength(35);
  });

  test.each(["autonym", "swedishName"] as const)("gives no two languages the same %s", (name) => {
    expect(new Set(languageTags.map((tag) => localeOf(tag)[name].normalize("NFC"))).size).toBe(languageTags.length);
  });

  test("gives no two languages the same name for search engines", () => {
    const names = languageTags.flatMap((tag) => localeOf(tag).hreflang);

    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the chain of a language (C06)", () => {
  /** Neighbours, enemies and languages that only look alike: a reader must not be answered in the other one. */
  const forbidden = [["uk", "ru"], ["ckb", "ar"], ["ckb", "fa"], ["ti", "am"], ["kmr", "tr"], ["kmr", "ckb"], ["ps", "prs"], ["fi", "fit"]] as const;

  test.each(languageTags)("%s ends in Swedish and names each language once", (tag) => {
    const chain = chainOf(tag);

    expect(chain[0]).toBe(tag);
    expect(chain.at(-1)).toBe("sv");
    expect(new Set(chain).size).toBe(chain.length);
    expect(localeOf(tag).fallback.filter((step) => !isLanguageTag(step)), "steps that are no language of ours").toEqual([]);
  });

  test.each(forbidden)("never leads between %s and %s", (one, other) => {
    expect(chainOf(one)).not.toContain(other);
    expect(chainOf(other)).not.toContain(one);
  });

  test("leads through no language but English and Swedish, except from Dari to Persian", () => {
    const others = languageTags.flatMap((tag) => chainOf(tag).slice(1).filter((step) => step !== "en" && step !== "sv").map((step) => `${tag} to ${step}`));

    expect(others).toEqual(["prs to fa"]);
  });
});

describe("a tag that is not ours (C21)", () => {
  const malformed = ["", "xx", "zh-cmn-Hans", "sgn-swl", "..%2f", "../sv", "sv\0", "__proto__", "constructor", "toString", "a".repeat(5000)];

  test.each(malformed)("is refused without an error: %j", (value) => {
    expect(isLanguageTag(value)).toBe(false);
    expect(canonicalTag(value)).toBeUndefined();
  });

  test.each([undefined, null, 7, ["sv"], { toString: () => "sv" }])("is refused where it is no text at all: %j", (value) => {
    expect(isLanguageTag(value)).toBe(false);
  });

  test.each<[string, LanguageTag]>([
    ["SV", "sv"], ["Sv-Simple", "sv-simple"], ["FA-AF", "prs"], ["fa-AF", "prs"], ["sv-SE", "sv"], ["en-GB", "en"], ["en-US", "en"], ["ku", "kmr"], ["hr", "bs"], ["sr", "bs"], ["sr-Latn", "bs"],
  ])("that is written %s is known as %s", (written, tag) => {
    expect(canonicalTag(written)).toBe(tag);
  });

  test.each(languageTags)("%s itself has no other address to go to", (tag) => {
    expect(canonicalTag(tag)).toBeUndefined();
  });
});
