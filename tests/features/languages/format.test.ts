import { afterEach, describe, expect, test } from "vitest";
import { formatDate, formatList, formatWeekday, pluralRules } from "../../../app/features/languages/format";
import { languageTags, type LanguageTag, type Locale, locales } from "../../../app/features/languages/locales";

const counts = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 1.5];

/** What the rules of CLDR make of `counts`, by the languages that share them. */
const categories: [LanguageTag[], string][] = [
  [["ar"], "zero one two few few many many many many other other other other"],
  [["pl"], "many one few few many many many few many many many few other"],
  [["uk", "ru"], "many one few few many many one few many many one few other"],
  [["bs"], "other one few few other other one few other other one few other"],
  [["se", "smj", "sma"], "other one two other other other other other other other other other other"],
  [["fr"], "one one other other other other other other other other other other one"],
  [["ti", "fa", "prs", "am"], "one one other other other other other other other other other other other"],
  [["ro"], "few one few few few few other other other other few few few"],
  [["th", "vi", "zh-Hans"], "other other other other other other other other other other other other other"],
  [
    ["sv", "sv-simple", "en", "fi", "fit", "rmn", "rmy", "rmf", "yi", "so", "ckb", "kmr", "sq", "tr", "es", "ps", "ur", "de"],
    "other one other other other other other other other other other other other",
  ],
];

describe("plural forms (C17)", () => {
  test("are written down here for every language", () => {
    expect(categories.flatMap(([tags]) => tags).sort()).toEqual([...languageTags].sort());
  });

  test.each(categories.flatMap(([tags, expected]) => tags.map((tag) => [tag, expected] as const)))("of %s follow its own rules", (tag, expected) => {
    expect(counts.map((count) => pluralRules(tag).select(count)).join(" ")).toBe(expected);
  });

  test("in Spanish and French count millions apart", () => {
    expect([pluralRules("es").select(1_000_000), pluralRules("fr").select(1_000_000)]).toEqual(["many", "many"]);
  });

  test("in Swedish know the first and second from the third", () => {
    expect([1, 2, 3, 11].map((place) => pluralRules("sv", { type: "ordinal" }).select(place))).toEqual(["one", "one", "other", "other"]);
  });
});

describe("a date (C19)", () => {
  test.each(languageTags)("in %s has the Gregorian year and day in the digits 0–9", (tag) => {
    const date = formatDate(tag, "2026-11-21");

    expect(date).toMatch(/2026/);
    expect(date.match(/\p{Nd}+/gu)?.filter((number) => number !== "11").sort()).toEqual(["2026", "21"].sort());
    expect(formatDate(tag, "2026").match(/\p{Nd}+/gu)).toEqual(["2026"]);
    expect(formatDate(tag, "2026-11")).not.toMatch(/21|1405|2569/);
  });

  test("is written in words in Swedish, British English and Arabic", () => {
    expect(formatDate("sv", "2026-06-05")).toBe("5 juni 2026");
    expect(formatDate("en", "2026-06-05")).toBe("5 June 2026");
    expect(formatDate("ar", "2026-06-05")).toBe("5 يونيو 2026");
  });

  test("is written in figures where nobody gave ICU the months", () => {
    expect(formatDate("se", "2026-06-05")).toBe("2026-06-05");
    expect(formatDate("yi", "2026-06-05").match(/\d+/g)).toEqual(["05", "06", "2026"]);
  });

  test("shows no day and no month that the source did not give", () => {
    expect(formatDate("sv", "2024-04")).toBe("april 2024");
    expect(formatDate("sv", "2024")).toBe("2024");
  });

  test("that is an instant is read on a Stockholm clock", () => {
    expect(formatDate("sv", new Date("2026-12-31T23:30:00Z"))).toBe("1 januari 2027");
    expect(formatDate("sv", new Date("2026-06-30T21:59:00Z"))).toBe("30 juni 2026");
  });

  test("that is only a day is that day, whatever the clock", () => {
    expect(formatDate("sv", "2026-12-31")).toBe("31 december 2026");
  });
});

describe("a weekday", () => {
  test("is called in Pashto what people say, since ICU's Saturday reads as a week", () => {
    expect([0, 5, 6].map((weekday) => formatWeekday("ps", weekday))).toEqual(["دوشنبه", "شنبه", "یکشنبه"]);
  });

  test("is counted from Monday", () => {
    expect([0, 3, 6].map((weekday) => formatWeekday("sv", weekday))).toEqual(["måndag", "torsdag", "söndag"]);
    expect(formatWeekday("ar", 4)).toBe("الجمعة");
  });
});

describe("a list", () => {
  test("is joined with the language's own word", () => {
    expect(formatList("sv", ["a", "b", "c"])).toBe("a, b och c");
    expect(formatList("en", ["a", "b", "c"])).toBe("a, b and c");
  });

  test("in Sorani is joined by the Sorani word, which ICU does not have", () => {
    expect(["a", "a b", "a b c"].map((items) => formatList("ckb", items.split(" ")))).toEqual(["a", "a و b", "a، b و c"]);
  });

  test.each(languageTags.filter((tag) => tag !== "en"))("in %s has no English word in it", (tag) => {
    expect(formatList(tag, ["1", "2", "3"])).not.toMatch(/and/);
  });
});

describe("a language that ICU does not know", () => {
  const table: Record<string, Locale> = locales;
  const unknown = "unknown" as LanguageTag;
  afterEach(() => delete table[unknown]);

  test("is refused instead of being answered in the machine's own", () => {
    table[unknown] = { ...locales.rmn, intl: "rmn" };

    expect(() => formatDate(unknown, "2026-11-21")).toThrow(/Intl has no rmn and would answer in/);
    expect(() => formatWeekday(unknown, 0)).toThrow(/Intl has no rmn/);
    expect(() => formatList(unknown, ["a", "b"])).toThrow(/Intl has no rmn/);
    expect(() => pluralRules(unknown)).toThrow(/Intl has no rmn/);
  });

  test("is refused for plurals though its dates are in another language", () => {
    table[unknown] = { ...locales.smj, plurals: "rmf" };

    expect(formatDate(unknown, "2026-11-21")).toBe("21 november 2026");
    expect(() => pluralRules(unknown)).toThrow(/Intl has no rmf/);
  });
});
