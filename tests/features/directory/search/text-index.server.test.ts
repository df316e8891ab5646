import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWords } from "../../../../app/features/directory/search/fold-text";
import { buildTextIndex } from "../../../../app/features/directory/search/text-index.server";

const index = buildTextIndex([
  { names: ["Kvinnofridslinjen", "Women’s line"], texts: ["Stöd för den som utsatts för hot och våld."], numbers: ["116016", "116 016", "+4620505050", "020-50 50 50"] },
  { names: ["Mansjouren"], texts: ["För män. Kvinnofridslinjen finns också."], numbers: ["+468303020", "08-30 30 20"] },
  { names: ["Brottsofferjouren", "مساعدة ضحايا الجريمة"], texts: ["Brott och våld."], numbers: ["116006"] },
]);
const find = (text: string) => index.findByTexts(splitWords(text));

describe("words find", () => {
  test.each([
    ["a name before the same word in a text", "kvinnofridslinjen", [0, 1]],
    ["a name in another language", "women's", [0]],
    ["a name in another script", "مساعدة", [2]],
    ["the beginning of a word", "brotts", [2]],
    ["no beginning as short as three letters", "bro", []],
    ["who has all of them, where somebody has", "våld hot", [0]],
    ["who has any of them, where nobody has all", "mansjouren jourtelefon", [1]],
    ["nobody by a word like no name", "trädgård", []],
    ["nobody by nothing", "", []],
    ["nobody by a letter", "k", []],
  ])("%s: %s", (_name, text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each(['"', '" OR * NEAR', "NEAR(hot våld, 2)", "names:kvinnofridslinjen", "hot*", "NOT", "AND", "OR", "NOT hot", "^hot", "'; drop table words; --", "{names texts}: hot", "-hot", "+", "(", "\0"])("what means something to the index is only words: %s", (text) => {
    expect(() => find(text)).not.toThrow();
  });

  test("an operator asks for nothing but itself", () => {
    expect(find("hot NOT våld")).toEqual(find("hot våld xyz"));
    expect(find('hot" OR "mansjouren')).toEqual(find("hot or mansjouren"));
  });

  test("whatever it is, it is no error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void find(text)), { numRuns: 500 });
  });
});

describe("a name is found", () => {
  test.each([
    ["as it stands, and not where a text only speaks of it", "kvinnofridslinjen", [0]],
    ["by its beginning", "brotts", [2]],
    ["by all its words, before one of them", "women's line", [0]],
    ["misspelt", "brottsoferjoren", [2]],
    ["misspelt, in another script", "مساعة ضحايا الجريمه", [2]],
    ["not by a word of a text", "våld", []],
    ["not by a word like no name", "trädgård", []],
    ["not by nothing", "", []],
    ["not by two letters", "kv", []],
  ])("%s: %s", (_name, text, found) => {
    expect(index.findByNames(splitWords(text))).toEqual(found);
  });

  test("or not, whatever is asked, without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void index.findByNames(splitWords(text))), { numRuns: 500 });
  });
});

describe("a number finds its line", () => {
  test.each(["116016", "116 016", "020505050", "020-50 50 50", "02050 5050", "+4620505050", "+46 20 50 50 50", "0046 20 50 50 50", "004620505050"])("as %s", (number) => {
    expect(index.findByNumber(number)).toEqual([0]);
  });

  test("in a town", () => {
    expect(index.findByNumber("08-30 30 20")).toEqual([1]);
    expect(index.findByNumber("+468303020")).toEqual([1]);
  });

  test.each(["11601", "1160166", "016", "50 50 50", "", "46", "0"])("and no other for %s", (number) => {
    expect(index.findByNumber(number)).toEqual([]);
  });
});
