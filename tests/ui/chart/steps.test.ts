import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weeksAround } from "../../../app/days";
import { type Amount, stepRows, stepsOf } from "../../../app/ui/chart/steps";

const span = { from: "2026-11-02", to: "2026-11-22" };

describe("the weeks of a chart", () => {
  const amounts: Amount[] = [{ starts: "2026-11-02", ends: "2026-11-08", n: 40 }, { starts: "2026-11-02", ends: "2026-11-15", n: 12 }];

  test("know what was counted in each alone, and share evenly what was counted over several", () => {
    expect(stepsOf(amounts, "week", span)).toEqual([
      { starts: "2026-11-02", ends: "2026-11-08", told: 40, share: 6 },
      { starts: "2026-11-09", ends: "2026-11-15", told: null, share: 6 },
      { starts: "2026-11-16", ends: "2026-11-22", told: null, share: 0 },
    ]);
  });

  test("stand in the table undivided, what was counted together on a line of its own", () => {
    expect(stepRows([amounts, []], "week", span)).toEqual([
      { starts: "2026-11-02", ends: "2026-11-08", isLong: false, values: [40, null] },
      { starts: "2026-11-02", ends: "2026-11-15", isLong: true, values: [12, null] },
      { starts: "2026-11-09", ends: "2026-11-15", isLong: false, values: [null, null] },
      { starts: "2026-11-16", ends: "2026-11-22", isLong: false, values: [null, null] },
    ]);
  });
});

test("a week that was counted as one is shared among its days, and so is one that began before the chart", () => {
  const steps = stepsOf([{ starts: "2026-10-26", ends: "2026-11-08", n: 28 }, { starts: "2026-11-03", ends: "2026-11-03", n: 15 }], "day", { from: "2026-11-02", to: "2026-11-09" });
  expect(steps.map(({ told, share }) => [told, share])).toEqual([[null, 2], [15, 2], [null, 2], [null, 2], [null, 2], [null, 2], [null, 2], [null, 0]]);
});

/** A few amounts of days, weeks and several weeks, inside the span or over its ends. */
const anyAmount = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.constantFrom(0, 6, 13, 20), fc.integer({ min: 10, max: 5_000 })).map(([offset, length, n]): Amount => {
  const starts = addDays("2026-11-02", offset);
  return length === 0 ? { starts, ends: starts, n } : { ...weeksAround({ starts, ends: addDays(starts, length - 6) }), n };
});

test.each(["day", "week"] as const)("by %s, table and chart come to the same, whatever is told", (unit) => {
  fc.assert(fc.property(fc.array(anyAmount, { maxLength: 12 }), (amounts) => {
    const told = unit === "day" ? amounts : amounts.map(({ n, ...days }) => ({ ...weeksAround(days), n }));
    const inside = told.filter(({ starts, ends }) => starts >= span.from && ends <= span.to);
    const drawn = stepsOf(inside, unit, span).reduce((sum, step) => sum + (step.told ?? 0) + step.share, 0);
    const written = stepRows([inside], unit, span).reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
    expect(written).toBe(inside.reduce((sum, { n }) => sum + n, 0));
    expect(drawn).toBeCloseTo(written, 6);
    // What touches the span's end from outside is named whole as well.
    const outside = told.filter(({ starts, ends }) => starts < span.from && ends >= span.from && starts !== ends);
    const rows = stepRows([told], unit, span);
    for (const { starts, ends } of outside) expect(rows.some((row) => row.starts === starts && row.ends === ends)).toBe(true);
  }), { numRuns: 200 });
});
