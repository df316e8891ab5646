import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMeaning } from "../../../../app/features/directory/search/find-meaning";
import { splitWords } from "../../../../app/features/directory/search/fold-text";
import { buildLexicon } from "../../../../app/features/directory/search/lexicon";

const sv = { concepts: { "n.shelter": ["kvinnojour", "jour", "skyddat boende", "bostad"], "n.talk": ["slår mig", "han slår mig"], "n.own_violence": ["slår min fru", "misshandlar", "jag slår"], "w.women": ["misshandlad"], "n.report": ["polis", "anmälan"], "n.acute": ["112"] }, places: {}, ignore: ["någonting", "jag"] };
const en = { concepts: { "n.shelter": ["shelter"], "w.women": ["women"] }, places: {}, ignore: [] };
const fi = { concepts: { "n.shelter": ["turvakoti"], "n.talk": ["polisi"] }, places: {}, ignore: [] };
const ar = { concepts: { "n.shelter": ["ملجأ", "المأوى"], "n.report": ["شرطة"] }, places: {}, ignore: [] };
const am = { concepts: { "n.shelter": ["መጠለያ"] }, places: {}, ignore: [] };
const places = [{ code: "2283", name: "Sollefteå kommun", short: "Sollefteå" }, { code: "1480", name: "Göteborgs kommun", short: "Göteborg" }];
const lexicon = buildLexicon({ sv, en, fi, ar, am }, places);

const meaningOf = (text: string, tag = "sv") => {
  const match = findMeaning(lexicon, splitWords(text), 0, [...new Set([tag, "sv", "en"])]);
  return match && `${match.meaning} ${match.words}`;
};

describe("a word means", () => {
  test.each([
    ["what it is", "kvinnojour", "n.shelter 1"],
    ["what the longest phrase says that it begins", "skyddat boende i stan", "n.shelter 2"],
    ["what it is in another language than the page's", "turvakoti", "n.shelter 1"],
    ["what it is in another language, before what it would be misspelt", "polisi", "n.talk 1"],
    ["what it was meant to be, with one slip in five letters", "polsi", "n.report 1"],
    ["what it was meant to be, with two slips in eight letters", "kvinojor", "n.shelter 1"],
    ["a place with a slip", "Sollefteo", "a.2283 1"],
    ["nothing, with a slip in four letters", "jpur", null],
    ["nothing, with three slips", "kvnojr", null],
    ["nothing, with a slip in its first letter", "qvinnojour", null],
    ["nothing, with a slip in another language than the page's", "turvakotti", null],
    ["what its stem is", "polisernas", "n.report 1"],
    ["what its last half is", "göteborgskvinnojour", "n.shelter 1"],
    ["nothing where a number has a slip", "113", null],
    ["nothing where it is unknown", "xyz", null],
  ])("%s: %s", (_name, text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });

  test("what it was meant to be in the language of the page", () => {
    expect(meaningOf("turvakotti", "fi")).toBe("n.shelter 1");
  });

  test.each([["and the", "والملجأ"], ["in the", "بالملجأ"], ["for the", "للملجأ"], ["the, left out", "مأوى"], ["the, put before", "الشرطة"], ["for", "لشرطة"]])("the same with Arabic particles: %s", (_name, text) => {
    expect(meaningOf(text, "ar")).toMatch(/^n\.(?:shelter|report) 1$/);
  });

  test.each(["በመጠለያ", "ለመጠለያ", "የመጠለያ", "ከመጠለያ"])("the same with an Ethiopic particle: %s", (text) => {
    expect(meaningOf(text, "am")).toBe("n.shelter 1");
  });
});

describe("who uses violence is never guessed at", () => {
  test("where it stands as it is, it is understood", () => {
    expect(meaningOf("misshandlar")).toBe("n.own_violence 1");
  });

  test.each(["misshandlr", "misshandlarna", "mishandlar", "slår min frö", "jag slåd", "hemmamisshandlar"])("%s", (text) => {
    expect(meaningOf(text) ?? "").not.toMatch(/own_violence/);
  });

  test("whatever slip is made in its words", () => {
    const phrases = ["misshandlar", "slår min fru"].map((phrase) => splitWords(phrase).join(" "));
    const slip = fc.tuple(fc.constantFrom(...phrases), fc.nat(20), fc.string({ unit: fc.constantFrom("a", "d", "e", "n", "r", "x"), maxLength: 2 }), fc.nat(2));
    fc.assert(fc.property(slip, ([phrase, at, letters, taken]) => {
      const misspelt = phrase.slice(0, at) + letters + phrase.slice(at + taken);
      if (!phrases.some((known) => ` ${misspelt} `.startsWith(` ${known} `))) expect(meaningOf(misspelt) ?? "").not.toMatch(/own_violence/);
    }), { numRuns: 2_000 });
  });

  test("a word that asks for nothing is not guessed at either", () => {
    expect(meaningOf("någontin")).toBeNull();
  });
});
