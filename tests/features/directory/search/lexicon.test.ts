import { describe, expect, test } from "vitest";
import { places } from "../../../../app/features/directory/register.server";
import { buildLexicon, placeNames } from "../../../../app/features/directory/search/lexicon";
import { splitWords } from "../../../../app/features/directory/search/fold-text";

const words = {
  sv: { concepts: { "n.shelter": ["Kvinnojour", "skyddat boende"], "n.talk": ["kvinnojour"] }, places: {}, ignore: ["jag", "en"] },
  fi: { concepts: { "n.shelter": ["turvakoti"] }, places: { "0180": ["Tukholma"] }, ignore: [] },
};
const lexicon = buildLexicon(words, places);
const meaningOf = (tag: string, phrase: string) => lexicon.get(tag)?.meanings.get(splitWords(phrase).join(" "));

describe("the lexicon", () => {
  test("knows each language's phrases, folded", () => {
    expect(meaningOf("sv", "KVINNOJOUR")).toBe("n.shelter");
    expect(meaningOf("sv", "Skyddat Boende")).toBe("n.shelter");
    expect(meaningOf("fi", "turvakoti")).toBe("n.shelter");
    expect(meaningOf("sv", "turvakoti")).toBeUndefined();
  });

  test("keeps the first meaning of a phrase that has two", () => {
    expect(meaningOf("sv", "kvinnojour")).toBe("n.shelter");
  });

  test("knows foreign names of places, and words that ask for nothing", () => {
    expect(meaningOf("fi", "Tukholma")).toBe("a.0180");
    expect(meaningOf("sv", "jag")).toBe("ignore");
  });

  test("knows how many words the longest phrase has", () => {
    expect([lexicon.get("sv")?.longest, lexicon.get("fi")?.longest]).toEqual([2, 1]);
  });

  test("lists every phrase under its first letter", () => {
    const { byLetter, meanings } = lexicon.get("sv")!;
    expect(byLetter.get("k")).toEqual(["kvinnojour"]);
    expect([...byLetter.values()].flat().toSorted()).toEqual([...meanings.keys()].toSorted());
  });
});

describe("Swedish names of places", () => {
  test.each([
    ["a municipality by its short name", "Solna", "a.0184"],
    ["a municipality by its whole name", "Solna kommun", "a.0184"],
    ["a town that a county has its name from", "Stockholm", "a.0180"],
    ["that county by its whole name", "Stockholms län", "a.01"],
    ["a county by its short name where no municipality has it", "Skåne", "a.12"],
    ["a name without its dots", "Solleftea", "a.2283"],
  ])("are known: %s", (_name, phrase, meaning) => {
    expect(meaningOf(placeNames, phrase)).toBe(meaning);
  });

  test("lead to every municipality and every county", () => {
    const known = new Set([...lexicon.get(placeNames)!.meanings.values()].flatMap((meaning) => meaning.split(" ")));
    expect(places.filter(({ code }) => !known.has(`a.${code}`))).toEqual([]);
  });
});
