import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { flattenTexts, type TextTree } from "../../../app/features/languages/check-texts";
import { type Estimate, type RefusalReason, refuse } from "../../../app/features/effect/verdict";
import { sentencesFor, type Words, wordsFor, wordsForForesight } from "../../../app/features/effect/verdict-words";
import english from "../../../locales/en/office/effect.json";
import swedish from "../../../locales/sv/office/effect.json";

const estimate: Estimate = { kind: "estimate", method: "interrupted", percent: 31.4, low: 8.2, high: 57.6, includesZero: false, leastVisible: 27.1, extraViews: { low: 1_214.6, high: 7_389.2 }, weeks: [], compared: 8, dispersion: 3, placebo: { tried: 40, asLarge: 2 } };
const fewer: Estimate = { ...estimate, percent: -12.4, low: -20.3, high: -4.6, extraViews: { low: -912, high: -187 } };
const open: Estimate = { ...estimate, percent: 4, low: -10.4, high: 21.2, includesZero: true, extraViews: { low: -80, high: 160 } };
const reasons: RefusalReason[] = [
  ...(["baseShort", "campaignShort", "fewViews", "fewPairs"] as const).map((reason) => ({ reason, have: 2.97, need: 8 })),
  { reason: "missing", have: 12.5, most: 10 }, { reason: "correlated" }, { reason: "slotChanged" }, { reason: "notByDay" },
];

const texts = createInstance({ lng: "sv", resources: { sv: { effect: swedish }, en: { effect: english } }, ns: ["effect"], defaultNS: "effect", interpolation: { escapeValue: false } });
await texts.init();
const translate = texts.t.bind(texts) as unknown as (key: string, values: object) => string;
const say = ({ key, values }: Words, language = "sv") => translate(key, { ...values, lng: language }).replaceAll("\u00a0", " ");

describe("a verdict in words (6.2)", () => {
  test("says how many percent more, between what, and how many views that is", () => {
    expect(say(wordsFor(estimate))).toBe("Sidan fick ungefär 31 % fler visningar än väntat under kampanjen (troligen mellan 8 % och 58 %). Det motsvarar 1200–7400 extra visningar.");
  });

  test("says how many percent fewer without minus signs, and the smaller first", () => {
    expect(say(wordsFor(fewer))).toBe("Sidan fick ungefär 12 % färre visningar än väntat under kampanjen (troligen mellan 5 % och 20 % färre). Det motsvarar 190–910 uteblivna visningar.");
  });

  test("says of an interval with 0 in it that there is too little data, and what would be seen", () => {
    expect(say(wordsFor(open))).toBe("För lite data för att säga. Sidan fick troligen mellan 10 % färre och 21 % fler visningar än väntat, så effekten kan vara noll. Med nuvarande trafik syns bara effekter över cirka 30 %. Kör kampanjen längre eller växla bannern av och på.");
  });

  test("says that there is no clear difference where a small one would have been seen", () => {
    expect(say(wordsFor({ ...open, low: -3.2, high: 4.1, leastVisible: 6.3 }))).toBe("Ingen säker skillnad. Sidan fick troligen mellan 3 % färre och 4 % fler visningar än väntat, så effekten kan vara noll. En effekt över cirka 7 % hade troligen synts.");
  });

  test("does not make nothing of what is little", () => {
    expect(wordsFor({ ...estimate, low: 0.04 }).values.low).toBe(0.1);
    expect(wordsFor({ ...estimate, extraViews: { low: 0.2, high: 3.4 } }).values).toMatchObject({ lowViews: 1, highViews: 3 });
  });

  test("names what it cannot be told apart from", () => {
    expect(say(wordsFor({ kind: "indistinct", method: "interrupted", from: ["Orange Day"] }))).toMatch(/^Går inte att skilja från Orange Day, som pågick samtidigt\./);
  });

  test("does not round up to what is needed", () => {
    expect(say(wordsFor(refuse("interrupted", { reason: "campaignShort", have: 2.97, need: 3 })))).toContain("2.9 av de 3 veckor");
  });

  test("is followed by what would be seen at all, and by how often as much was seen without a campaign", () => {
    expect(sentencesFor(refuse("interrupted", { reason: "fewViews", have: 40, need: 50 }, 83)).map((words) => say(words))).toEqual([expect.stringMatching(/^För lite data/), "Med nuvarande trafik syns bara effekter över cirka 85 %."]);
    expect(sentencesFor(estimate).map((words) => say(words))[1]).toBe("Samma räkning på tidigare tider utan kampanjen gav ett lika stort utslag 2 gånger av 40.");
    expect(sentencesFor(refuse("interrupted", { reason: "correlated" }))).toHaveLength(1);
  });

  test("before the start says what will be seen", () => {
    expect(wordsForForesight({ kind: "visible", method: "switchback", percent: 23.1 }, 6).map((words) => say(words))).toEqual(["Växla av och på: med nuvarande trafik syns bara effekter över cirka 25 % om bannern växlas i 6 veckor."]);
  });
});

describe.each(["sv", "en"])("each sentence in %s", (language) => {
  const all: Words[] = [
    ...[estimate, fewer, open, { ...open, method: "switchback" as const }, { ...open, leastVisible: 5 }].flatMap(sentencesFor),
    ...reasons.flatMap((reason) => sentencesFor(refuse("interrupted", reason, 55))),
    wordsFor({ kind: "indistinct", method: "switchback", from: ["A", "B"] }),
    ...(["interrupted", "switchback"] as const).flatMap((method) => wordsForForesight({ kind: "visible", method, percent: 31 }, 6)),
  ];

  test("exists, and has all that stands in it", () => {
    for (const words of all) {
      expect(texts.exists(words.key, { lng: language }), words.key).toBe(true);
      expect(say(words, language)).not.toMatch(/\{\{|undefined|NaN/);
    }
  });

  test("is one of those that are said: there are no others", () => {
    const own = [...flattenTexts((language === "sv" ? swedish : english) as TextTree).keys()].filter((key) => /^(?:verdict|refusal|power|placebo)\./.test(key));

    expect([...new Set(all.map(({ key }) => key))].sort()).toEqual(own.sort());
  });
});

test("nobody is called a visitor or a user: views are counted, not people", () => {
  expect(JSON.stringify(swedish)).not.toMatch(/användare|besökare|unika/i);
  expect(JSON.stringify(english)).not.toMatch(/\busers?\b|\bvisitors?\b|unique/i);
});
