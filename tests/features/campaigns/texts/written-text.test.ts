import { describe, expect, test } from "vitest";
import { fillColumn, isUnsaved } from "../../../../app/features/campaigns/texts/text-columns";
import { decideText, noWords, readTexts, stampOf, type WrittenText } from "../../../../app/features/campaigns/texts/written-text";

const saved = { heading: "Rubrik", body: "Text", call: "Läs mer" };
const others = { ...saved, heading: "Någon annans" };
const mine = { ...saved, heading: "Min" };

function decide(written: Partial<WrittenText>, now: typeof saved | null, state: "draft" | "published" = "draft") {
  const decision = decideText({ language: "ar", words: mine, base: stampOf(saved), isRemoved: false, ...written }, now, state);
  return decision.kind === "refuse" ? decision.faults.map(({ field, code }) => `${field}: ${code}`) : decision.kind;
}

describe("a text that is saved", () => {
  test("is written where nobody was first", () => {
    expect(decide({}, saved)).toBe("write");
    expect(decide({ base: "" }, null)).toBe("write");
  });

  test("is kept where nobody has touched it, whoever changed it meanwhile", () => {
    expect(decide({ words: saved }, others)).toBe("keep");
    expect(decide({ words: noWords, base: "" }, others)).toBe("keep");
  });

  test("is kept where both wrote the same", () => {
    expect(decide({ words: mine }, mine)).toBe("keep");
  });

  test("is refused where somebody else was first: changed it, wrote one, or took it away", () => {
    expect(decide({}, others)).toEqual(["heading-ar: changedMeanwhile"]);
    expect(decide({ base: "" }, others)).toEqual(["heading-ar: changedMeanwhile"]);
    expect(decide({}, null)).toEqual(["heading-ar: changedMeanwhile"]);
    expect(decide({ isRemoved: true }, others)).toEqual(["heading-ar: changedMeanwhile"]);
  });

  test("is removed only where that is asked for, and Swedish never while visitors may see it", () => {
    expect(decide({ words: noWords }, saved)).toEqual(["heading-ar: emptied"]);
    expect(decide({ isRemoved: true }, saved)).toBe("remove");
    expect(decide({ isRemoved: true, base: "" }, null)).toBe("keep");
    expect(decide({ isRemoved: true, language: "sv" }, saved, "published")).toEqual(["remove-sv: swedishNeeded"]);
    expect(decide({ isRemoved: true, language: "sv" }, saved, "draft")).toBe("remove");
  });

  test("is refused at its field of its language", () => {
    expect(decide({ words: { ...mine, body: "x".repeat(10_000) } }, saved)).toEqual(["body-ar: tooLong"]);
  });
});

test("a form is read by the languages that it names, each once; one with a language that there is not is none", () => {
  const form = new URLSearchParams("language=sv&language=ar&language=sv&heading-sv=a&base-ar=b&remove-ar=on");

  expect(readTexts((field) => form.getAll(field))).toEqual([
    { language: "sv", words: { ...noWords, heading: "a" }, base: "", isRemoved: false }, { language: "ar", words: noWords, base: "b", isRemoved: true },
  ]);
  expect(readTexts(() => ["tlh"])).toBeNull();
  expect(readTexts(() => [])).toBeNull();
});

test("a form that is given back holds what was written, and one of other languages what is saved", () => {
  const column = { tag: "ar", name: "arabiska", saved } as const;

  expect(fillColumn(column, { "heading-ar": "Min", "base-ar": "b" }, true)).toMatchObject({ words: { ...noWords, heading: "Min" }, base: "b", isChanged: true });
  expect(fillColumn(column, { "heading-sv": "Min", "base-sv": "b" }, false)).toMatchObject({ words: saved, base: stampOf(saved) });
});

test("only what would be lost is unsaved: spaces are not", () => {
  expect(isUnsaved({ ...saved, heading: " Rubrik  " }, stampOf(saved))).toBe(false);
  expect(isUnsaved(mine, stampOf(saved))).toBe(true);
  expect(isUnsaved({ ...noWords, body: "  " }, "")).toBe(false);
});
