import { describe, expect, test } from "vitest";
import { makeWeeklySeries, type WeeklySum } from "../../../app/features/effect/weekly-series";

/** Weeks from Mondays in January 2026. */
const first = { starts: "2026-01-05", ends: "2026-01-11" };
const second = { starts: "2026-01-12", ends: "2026-01-18" };
const third = { starts: "2026-01-19", ends: "2026-01-25" };
const january = { starts: "2026-01-01", ends: "2026-01-25" };
const numbers = (sums: WeeklySum[], span = january) => makeWeeklySeries(sums, span, []).map(({ n }) => n);

describe("weeks that are told", () => {
  test("are the series, from the first of them on", () => {
    expect(makeWeeklySeries([{ ...first, n: 40 }, { ...second, n: 50 }, { ...third, n: 60 }], january, [])).toEqual([
      { ...first, n: 40, spread: 0, gap: null }, { ...second, n: 50, spread: 0, gap: null }, { ...third, n: 60, spread: 0, gap: null },
    ]);
  });

  test("begin with the week in which the span begins, where more is told than is asked for", () => {
    expect(numbers([{ ...first, n: 40 }, { ...second, n: 50 }, { ...third, n: 60 }], { starts: "2026-01-14", ends: "2026-01-25" })).toEqual([50, 60]);
  });

  test("of which one is not among them leave a week that is missing, and no hole", () => {
    const series = makeWeeklySeries([{ ...first, n: 40 }, { ...third, n: 60 }], january, []);

    expect(series.map(({ n, gap }) => [n, gap])).toEqual([[40, null], [null, "untold"], [60, null]]);
  });
});

describe("views that are told for several weeks together", () => {
  const rest = { starts: first.starts, ends: third.ends, n: 12 };

  test("lie evenly on those, and the series remembers how much that was", () => {
    const series = makeWeeklySeries([{ ...first, n: 96 }, { ...second, n: 46 }, { ...third, n: 196 }, rest], january, []);

    expect(series.map(({ n }) => n)).toEqual([100, 50, 200]);
    expect(series.map(({ spread }) => spread)).toEqual([expect.closeTo(0.04), expect.closeTo(0.08), expect.closeTo(0.02)]);
  });

  test("make a week missing of which they are more than a tenth", () => {
    expect(numbers([{ ...first, n: 96 }, { ...second, n: 35 }, { ...third, n: 36 }, rest])).toEqual([100, null, 40]);
  });

  test("make a week missing of which nothing else is told", () => {
    expect(numbers([{ ...first, n: 96 }, { ...third, n: 96 }, rest])).toEqual([100, null, 100]);
  });

  test("count for the weeks in the span alone where they began before it", () => {
    expect(numbers([{ ...second, n: 96 }, { ...third, n: 96 }, rest], { starts: second.starts, ends: third.ends })).toEqual([100, 100]);
  });
});

test("a week of which one day is left out is missing", () => {
  const series = makeWeeklySeries([{ ...first, n: 40 }, { ...second, n: 50 }], { starts: "2026-01-05", ends: "2026-01-18" }, [{ starts: "2026-01-18", ends: "2026-01-20" }]);

  expect(series.map(({ n, gap }) => [n, gap])).toEqual([[40, null], [null, "excluded"]]);
});

test("where nothing is told there are no weeks, rather than weeks of nothing", () => {
  expect(makeWeeklySeries([], january, [])).toEqual([]);
});
