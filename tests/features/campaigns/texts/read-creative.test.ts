import { describe, expect, test } from "vitest";
import { readCreative } from "../../../../app/features/campaigns/texts/read-creative";

const words = { heading: "Du är inte ensam", body: "Det finns någon att prata med.", call: "Läs mer" };
const faultsOf = (changed: Partial<typeof words>) => {
  const read = readCreative({ ...words, ...changed });
  return "faults" in read ? read.faults.map(({ field, code }) => `${field}: ${code}`) : [];
};

describe("a creative", () => {
  test("is kept on one line a part, in Unicode form NFC", () => {
    expect(readCreative({ ...words, heading: " Du a\u0308r\n inte  ensam\t" })).toEqual({ words: { ...words, heading: "Du är inte ensam" } });
  });

  test("of which nothing is written is none", () => {
    expect(readCreative({ heading: " ", body: "\n", call: "" })).toEqual({ words: null });
  });

  test.each([
    [{ call: "" }, ["call: missing"]],
    [{ heading: "å".repeat(61) }, ["heading: tooLong"]],
    [{ heading: "x".repeat(10_000) }, ["heading: tooLong"]],
    [{ body: "ä".repeat(141) }, ["body: tooLong"]],
    [{ call: "ö".repeat(31) }, ["call: tooLong"]],
    ...["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"].map((control): [Partial<typeof words>, string[]] => [{ heading: `Hjälp${control}` }, ["heading: bidi"]]),
    ...["\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ufeff", "\ufffd", "\ue000", "\u2028", "\u{e0041}"].map((control): [Partial<typeof words>, string[]] => [{ body: `Hjälp${control}er` }, ["body: invisible"]]),
    [{ heading: "<b>Hjälp</b>" }, ["heading: markup"]],
    [{ body: "Hjälp <script src=x" }, ["body: markup"]],
    [{ body: "Hjälp<!-- -->" }, ["body: markup"]],
    [{ call: "Läs&nbsp;mer" }, ["call: markup"]],
    [{ call: "Läs&#8203;mer" }, ["call: markup"]],
    [{ heading: "", body: "<i>", call: "x".repeat(31) }, ["heading: missing", "body: markup", "call: tooLong"]],
  ])("with %o is refused: %o", (changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults);
  });

  test.each(["Fler än 2 < 3", "Ring & prata", "AT&T; nej", "می‌خواهی حرف بزنی؟", "👩‍👩‍👧 tillsammans", "ordet \u200eABC\u200f", "עזרה", "<3"])("may say %s", (heading) => {
    expect(faultsOf({ heading })).toEqual([]);
  });

  test("counts a letter outside the first plane once", () => {
    expect(faultsOf({ heading: "𞤀".repeat(60) })).toEqual([]);
    expect(faultsOf({ heading: "𞤀".repeat(61) })).toEqual(["heading: tooLong"]);
  });
});
