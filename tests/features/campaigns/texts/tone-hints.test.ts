import { describe, expect, test } from "vitest";
import { languageTags } from "../../../../app/features/languages/locales";
import { findHints } from "../../../../app/features/campaigns/texts/tone-hints";
import { noWords } from "../../../../app/features/campaigns/texts/written-text";

const hints = (tag: Parameters<typeof findHints>[0], words: Partial<typeof noWords>) => findHints(tag, { ...noWords, ...words }).map(({ field, code, words: found }) => `${field} ${code}${found && ` ${found}`}`);

describe("words that are worth a thought", () => {
  test.each([
    [{ heading: "Våga prata" }, ["heading blame Våga"]],
    [{ body: "Du måste lämna." }, ["body blame Du måste"]],
    [{ body: "Hos oss är du säker." }, ["body promise säker"]],
    [{ heading: "Stöd till offer" }, ["heading victim offer"]],
    [{ heading: "Ring nu!" }, ["heading exclamation"]],
    [{ heading: "RING nu" }, ["heading capitals RING"]],
    [{ body: "Ring 020-50 50 50." }, ["body number 020-50 50 50"]],
    [{ call: "Klicka här" }, ["call emptyCall Klicka här"]],
    [{ body: "Här finns de som svarar varje dag och natt hela året om du vill prata." }, ["body longSentence Här finns de …"]],
    [{ heading: "Ett två tre fyra fem sex sju åtta nio" }, ["heading manyWords"]],
  ])("in Swedish: %o", (words, found) => {
    expect(hints("sv", words)).toEqual(found);
  });

  test("in English", () => {
    expect(hints("en", { heading: "Help for victims", body: "You should leave. It's guaranteed.", call: "Click here." })).toEqual(["heading victim victims", "body blame You should", "body promise guaranteed", "call emptyCall Click here."]);
    expect(hints("en", { body: "Don’t let yourself down" })).toEqual(["body blame Don’t let yourself"]);
  });

  test("are whole words: what only holds one is left alone", () => {
    expect(hints("sv", { heading: "Brottsofferjouren svarar", body: "Säkerhet hemma. Det är inte ditt fel.", call: "Till stödlinjerna" })).toEqual([]);
  });
});

describe("length", () => {
  test.each(languageTags)("is hinted at in %s, and a short text is left alone", (tag) => {
    expect(hints(tag, { heading: "ა".repeat(46) })).toEqual(["heading long"]);
    expect(hints(tag, { heading: "ა".repeat(45), body: "ა", call: "ა" })).toEqual([]);
  });

  test("is not counted in words where words have no space between them", () => {
    expect(hints("th", { heading: "ก ข ค ง จ ฉ ช ซ ฌ ญ" })).toEqual([]);
  });
});

test("words that are not written yet are not judged", () => {
  expect(hints("sv", {})).toEqual([]);
});
