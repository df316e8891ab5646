import { expect, test } from "vitest";
import { makeDailySeries } from "../../../app/features/effect/daily-series";

const day = (date: string, language: string, n: number) => ({ starts: date, ends: date, language, n });
const span = { starts: "2026-01-05", ends: "2026-01-07" };
const swedish = [day("2026-01-05", "sv", 30), day("2026-01-06", "sv", 20), day("2026-01-07", "sv", 25)];
const english = [day("2026-01-05", "en", 12), day("2026-01-07", "en", 14)];

test("days are sums of the languages that are told on each of them, and say which", () => {
  const somali = [day("2026-01-05", "so", 10), day("2026-01-06", "so", 11), day("2026-01-07", "so", 12)];

  expect(makeDailySeries([...swedish, ...english, ...somali], span, [])).toEqual({
    languages: ["so", "sv"],
    days: [{ day: "2026-01-05", n: 40 }, { day: "2026-01-06", n: 31 }, { day: "2026-01-07", n: 37 }],
  });
});

test("a day that is left out is missing, and asks nothing of a language", () => {
  const series = makeDailySeries([...swedish, ...english], span, [{ starts: "2026-01-06", ends: "2026-01-06" }]);

  expect(series).toEqual({ languages: ["en", "sv"], days: [{ day: "2026-01-05", n: 42 }, { day: "2026-01-06", n: null }, { day: "2026-01-07", n: 39 }] });
});

test("where no language is told on each day, each day is missing", () => {
  expect(makeDailySeries(english, span, [])).toEqual({ languages: [], days: [{ day: "2026-01-05", n: null }, { day: "2026-01-06", n: null }, { day: "2026-01-07", n: null }] });
});

test("what is told for a week is of no day", () => {
  const week = { starts: "2026-01-05", ends: "2026-01-11", language: "sv", n: 80 };

  expect(makeDailySeries([...swedish, week], span, []).days.map(({ n }) => n)).toEqual([30, 20, 25]);
  expect(makeDailySeries([...english, { ...week, language: "mixed" }], span, []).languages).toEqual([]);
});

test("views and views with help of a day are one sum", () => {
  expect(makeDailySeries([...swedish, ...swedish], span, []).days.map(({ n }) => n)).toEqual([60, 40, 50]);
});
