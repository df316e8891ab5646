import { describe, expect, test } from "vitest";
import { chainOf, languageTags } from "../../../../app/features/languages/locales";
import { languageName } from "../../../../app/features/languages/language-name";
import { coverLanguages } from "../../../../app/features/campaigns/texts/language-cover";
import { chooseLanguages, searchFor } from "../../../../app/features/campaigns/texts/view-texts";

const choose = (search: string) => chooseLanguages(new URLSearchParams(search));

describe("languages beside each other", () => {
  test("are Swedish alone, or those asked for", () => {
    expect(choose("")).toEqual({ first: "sv", second: "", unknown: null });
    expect(choose(searchFor("en", "ar"))).toEqual({ first: "en", second: "ar", unknown: null });
    expect(choose("sprak=ar&bredvid=ar")).toEqual({ first: "ar", second: "", unknown: null });
  });

  test("that there are not are named, shortened, and Swedish stands instead", () => {
    expect(choose("sprak=tlh&bredvid=ar")).toEqual({ first: "sv", second: "ar", unknown: "tlh" });
    expect(choose(`sprak=sv&bredvid=${"x".repeat(500)}`)).toEqual({ first: "sv", second: "", unknown: "x".repeat(20) });
    expect(choose("sprak=constructor")).toMatchObject({ first: "sv", unknown: "constructor" });
  });
});

describe("what readers of every language meet", () => {
  const coverOf = (written: Parameters<typeof coverLanguages>[0]) => Object.fromEntries(coverLanguages(written).map(({ tag, shown }) => [tag, shown]));

  test("is their own words, English or Swedish, as the chain has it", () => {
    expect(coverOf(["sv", "en", "fa"])).toMatchObject({ sv: "sv", en: "en", fa: "fa", prs: "fa", ar: "en", fi: "sv", "sv-simple": "sv" });
  });

  test("is nothing where no language of the chain has words", () => {
    const cover = coverOf(["en"]);

    for (const tag of languageTags) expect(cover[tag], tag).toBe(chainOf(tag).includes("en") ? "en" : null);
  });
});

test("every language has a name in the office's languages", () => {
  for (const language of ["sv", "en"] as const) expect(new Set(languageTags.map((tag) => languageName(tag, language))).size).toBe(languageTags.length);
});
