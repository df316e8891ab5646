import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import type { InterruptedSeries } from "../../../app/features/effect/frame";
import { judgeInterruptedSeries } from "../../../app/features/effect/interrupted-series";
import type { Week } from "../../../app/features/effect/weekly-series";

const firstMonday = "2026-01-05";

/** Weeks with so many views each; null where one is missing. */
function weeksOf(counts: readonly (number | null)[]): Week[] {
  return counts.map((n, week) => ({ starts: addDays(firstMonday, 7 * week), ends: addDays(firstMonday, 7 * week + 6), n, spread: 0, gap: n === null ? "untold" : null }));
}

/** A campaign from a week on, and for so many days. */
const campaignAt = (week: number, days: number, after = 0) => ({ starts: addDays(firstMonday, 7 * week + after), ends: addDays(firstMonday, 7 * week + after + days - 1) });
const judge = (series: Partial<InterruptedSeries> & Pick<InterruptedSeries, "weeks" | "campaign">, isSlotChanged = false) => judgeInterruptedSeries({ days: [], confounders: [], ...series, isSlotChanged });
const even = (count: number, n: number) => Array.from({ length: count }, (_, week) => n + (week % 2 === 0 ? 3 : -3));

describe("weeks as alike as any", () => {
  test("and half as many more during a campaign are an effect of 50 percent, with what that is in views", () => {
    const verdict = judge({ weeks: weeksOf([...even(20, 400), ...even(4, 600)]), campaign: campaignAt(20, 28) });

    expect(verdict).toMatchObject({ kind: "estimate", method: "interrupted", includesZero: false, compared: 4, percent: expect.closeTo(50, -0.3) as number });
    if (verdict.kind !== "estimate") return;
    expect([verdict.low > 30, verdict.high < 70, verdict.low < 50, verdict.high > 50]).toEqual([true, true, true, true]);
    expect(verdict.extraViews.low).toBeCloseTo(2400 * (1 - 100 / (100 + verdict.low)), 6);
    expect(verdict.extraViews.high).toBeCloseTo(2400 * (1 - 100 / (100 + verdict.high)), 6);
  });

  test("are drawn beside what would have been without the campaign", () => {
    const verdict = judge({ weeks: weeksOf([...even(20, 400), ...even(4, 600)]), campaign: campaignAt(20, 28) });
    if (verdict.kind !== "estimate") return expect.fail(verdict.kind);

    expect(verdict.weeks).toHaveLength(24);
    expect(verdict.weeks.filter(({ isCampaign }) => isCampaign).map(({ observed }) => observed)).toEqual([603, 597, 603, 597]);
    for (const { expected } of verdict.weeks) expect(Math.abs((expected ?? 0) / 400 - 1)).toBeLessThan(0.05);
  });

  test("rising by themselves are no effect: the trend goes on", () => {
    const rising = Array.from({ length: 26 }, (_, week) => Math.round(300 * 1.02 ** week));

    expect(judge({ weeks: weeksOf(rising), campaign: campaignAt(20, 42) })).toMatchObject({ kind: "estimate", includesZero: true, percent: expect.closeTo(0, 0) as number });
  });

  test("that rise each year at the time of the campaign are no effect, once two years are known", () => {
    const yearly = (count: number) => Array.from({ length: count }, (_, week) => Math.round(400 * Math.exp(0.4 * Math.sin((2 * Math.PI * week) / 52.18))) + (week % 2 === 0 ? 12 : -12));
    const during = (count: number) => judge({ weeks: weeksOf(yearly(count + 6)), campaign: campaignAt(count, 42) });

    expect(during(114)).toMatchObject({ kind: "estimate", includesZero: true });
    expect(during(62)).not.toMatchObject({ kind: "estimate", includesZero: true });
  });

  test("more even than chance makes counts are no surer than chance lets them be", () => {
    const verdict = judge({ weeks: weeksOf(new Array<number>(30).fill(100)), campaign: campaignAt(26, 28) });

    // Four weeks of 100 views, even if all before were known for certain: 1.96 / √400 on either side.
    expect(verdict.kind === "estimate" && verdict.high > 100 * Math.expm1(0.098) && verdict.low < 100 * Math.expm1(-0.098)).toBe(true);
  });

  test("are judged by the days before the campaign alone, whatever days are given", () => {
    const weeks = weeksOf([...even(20, 400), ...even(4, 600)]);
    const days = Array.from({ length: 168 }, (_, index) => ({ day: addDays(firstMonday, index), n: index < 140 ? 50 + ((index * 7) % 11) : 400 - 14 * (index - 140) }));

    expect(judge({ weeks, days, campaign: campaignAt(20, 28) })).toEqual(judge({ weeks, days: days.slice(0, 140), campaign: campaignAt(20, 28) }));
  });

  test("of which the campaign had but a part rise by that part", () => {
    const verdict = judge({ weeks: weeksOf([...even(20, 700), 700 + 4 * 50, 1050, 1050, 1050, 700 + 3 * 50]), campaign: campaignAt(20, 28, 3) });

    expect(verdict).toMatchObject({ kind: "estimate", compared: 5 });
    if (verdict.kind === "estimate") expect(Math.abs(verdict.percent - 50)).toBeLessThan(3);
  });

  test("after the campaign change nothing of its answer", () => {
    const during = [...even(20, 400), ...even(4, 600)];

    expect(judge({ weeks: weeksOf([...during, 5, 5, 9000]), campaign: campaignAt(20, 28) })).toEqual(judge({ weeks: weeksOf(during), campaign: campaignAt(20, 28) }));
  });
});

describe("where too little is known the answer says what is missing (6.2)", () => {
  test("seven weeks before", () => {
    expect(judge({ weeks: weeksOf(even(11, 400)), campaign: campaignAt(7, 28) })).toEqual({ kind: "refusal", method: "interrupted", reason: "baseShort", have: 7, need: 8, leastVisible: null });
  });

  test("twenty days of campaign, and what would be seen of it", () => {
    expect(judge({ weeks: weeksOf(even(23, 400)), campaign: campaignAt(20, 20) })).toMatchObject({ reason: "campaignShort", have: expect.closeTo(20 / 7) as number, need: 3, leastVisible: expect.any(Number) as number });
  });

  test("forty views during the campaign, or before it", () => {
    expect(judge({ weeks: weeksOf([...even(20, 13), 40, 40, 40]), campaign: campaignAt(20, 21) })).toMatchObject({ reason: "fewViews", need: 50 });
    expect(judge({ weeks: weeksOf([5, 4, 5, 6, 4, 5, 6, 5, 400, 400, 400]), campaign: campaignAt(8, 21) })).toMatchObject({ reason: "fewViews" });
    expect(judge({ weeks: weeksOf(new Array<number>(20).fill(0)), campaign: campaignAt(15, 35) })).toMatchObject({ reason: "fewViews" });
  });

  test("three weeks of twenty-four, but not two", () => {
    const weeks = [...even(20, 400), ...even(4, 600)];
    const without = (...missing: number[]) => weeksOf(weeks.map((n, week) => (missing.includes(week) ? null : n)));

    expect(judge({ weeks: without(3, 9, 11), campaign: campaignAt(20, 28) })).toMatchObject({ reason: "missing", have: 12.5, most: 10 });
    expect(judge({ weeks: without(3, 21), campaign: campaignAt(20, 28) })).toMatchObject({ kind: "estimate", compared: 3 });
  });

  test("a banner that was changed meanwhile", () => {
    expect(judge({ weeks: weeksOf([...even(20, 400), ...even(4, 600)]), campaign: campaignAt(20, 28) }, true)).toMatchObject({ kind: "refusal", reason: "slotChanged" });
  });

  test("weeks that follow each other in long waves", () => {
    const waves = Array.from({ length: 40 }, (_, week) => Math.round(400 * Math.exp(0.5 * Math.sin(week / 3.2))));

    expect(judge({ weeks: weeksOf(waves), campaign: campaignAt(32, 56) })).toMatchObject({ kind: "refusal", reason: "correlated" });
  });
});
