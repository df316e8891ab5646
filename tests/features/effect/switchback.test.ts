import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "../../../app/days";
import type { Day } from "../../../app/features/effect/daily-series";
import { includes } from "../../../app/features/effect/span";
import { judgeSwitchback, type Switchback } from "../../../app/features/effect/switchback";
import { planSwitchback } from "../../../app/features/effect/switchback-plan";
import { drawPoisson } from "../../../scripts/demo/chance";
import { drawFrom } from "../../../scripts/draw";

const starts = "2026-11-02";
const plan = planSwitchback({ starts, weeks: 9, seed: 7, hasWashout: false });
const weekdays = [1.3, 1.2, 1.1, 1, 0.9, 0.5, 0.6];

/** Days from one on, with half as many views more on those that the banner stands. */
function makeDays(from: string, count: number, mean = 200, seed = 1): Day[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(from, index);
    return { day, n: drawPoisson(draw, mean * (weekdays[weekdayOf(day)] ?? 1) * (plan.spans.some((span) => includes(span, day)) ? 1.5 : 1)) };
  });
}

const before = makeDays(addDays(starts, -140), 140, 200, 2);
const days = makeDays(starts, 63);
const judge = (run: Partial<Switchback>) => judgeSwitchback({ plan, days, before, isSlotChanged: false, ...run });

describe("a banner that half as many more see the page for", () => {
  const verdict = judge({});
  if (verdict.kind !== "estimate") throw new Error(verdict.kind);

  test("has an effect of about 50 percent, of 31 pairs of days", () => {
    expect(verdict).toMatchObject({ method: "switchback", includesZero: false, compared: 31 });
    expect([verdict.low < 50, verdict.high > 50, verdict.high - verdict.low < 15]).toEqual([true, true, true]);
  });

  test("has as many extra views as its days with the banner would not have had", () => {
    const withBanner = days.reduce((sum, { day, n }) => sum + (plan.spans.some((span) => includes(span, day)) ? (n ?? 0) : 0), 0);

    expect(verdict.extraViews.low).toBeCloseTo(withBanner * (1 - 100 / (100 + verdict.low)), 6);
    expect(verdict.extraViews.high).toBeCloseTo(withBanner * (1 - 100 / (100 + verdict.high)), 6);
  });

  test("is drawn by week, of the days that were compared", () => {
    const paired = new Set(plan.pairs.flatMap(({ on, off }) => [on, off]));
    const seen = days.reduce((sum, { day, n }) => sum + (paired.has(day) ? (n ?? 0) : 0), 0);

    expect(verdict.weeks.reduce((sum, { observed }) => sum + (observed ?? 0), 0)).toBe(seen);
    expect(verdict.weeks.every(({ observed, expected }) => (expected ?? 0) < (observed ?? 0))).toBe(true);
  });

  test("is found in none of the earlier times, on which the same plan was laid", () => {
    // Twenty weeks before, of which the plan takes nine.
    expect(verdict.placebo).toEqual({ tried: 12, asLarge: 0 });
  });

  test("varies as much as chance makes it, once weekdays are allowed for", () => {
    const blind = judge({ before: [] });

    expect(verdict.dispersion).toBeLessThan(2);
    expect(blind.kind === "estimate" && blind.dispersion > 5 && blind.placebo === null).toBe(true);
  });
});

describe("where too little is known the answer says what is missing", () => {
  const without = (missing: (index: number) => boolean) => days.map(({ day, n }, index) => ({ day, n: missing(index) ? null : n }));

  test("nineteen days", () => {
    expect(judge({ days: days.slice(0, 19) })).toMatchObject({ kind: "refusal", method: "switchback", reason: "fewPairs", have: 9, need: 10, leastVisible: expect.any(Number) as number });
    expect(judge({ days: days.slice(0, 20) })).toMatchObject({ kind: "estimate", compared: 10 });
    expect(judge({ days: [] })).toMatchObject({ kind: "refusal", reason: "fewPairs", have: 0, leastVisible: null });
  });

  test("four pairs of thirty-one, but not three", () => {
    expect(judge({ days: without((index) => [0, 10, 20, 30].includes(index)) })).toMatchObject({ kind: "refusal", reason: "missing", have: expect.closeTo(400 / 31) as number });
    expect(judge({ days: without((index) => [0, 10, 20].includes(index)) })).toMatchObject({ kind: "estimate", compared: 28 });
  });

  test("days of which none is told", () => {
    expect(judge({ days: without(() => true) })).toMatchObject({ kind: "refusal", reason: "notByDay", leastVisible: null });
  });

  test("a view a day", () => {
    expect(judge({ days: makeDays(starts, 63, 1), before: [] })).toMatchObject({ kind: "refusal", reason: "fewViews", need: 50 });
  });

  test("a banner that was changed meanwhile", () => {
    expect(judge({ isSlotChanged: true })).toMatchObject({ kind: "refusal", reason: "slotChanged" });
  });
});
