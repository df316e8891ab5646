import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { judgeInterruptedSeries } from "../../../app/features/effect/interrupted-series";
import { drawPoisson } from "../../../scripts/demo/chance";
import { drawFrom } from "../../../scripts/draw";

const monday = "2025-01-06";

/** Thirty weeks of 300 views, and a campaign of four weeks with so many times more. Some earlier weeks may have more as well, or be missing. */
function judge(effect: number, { busy = [], missing = [] }: { busy?: number[]; missing?: number[] } = {}) {
  const draw = drawFrom(21);
  const weeks = Array.from({ length: 34 }, (_, week) => {
    const n = drawPoisson(draw, 300 * (week >= 30 ? effect : busy.includes(week) ? 1.6 : 1));
    return { starts: addDays(monday, 7 * week), ends: addDays(monday, 7 * week + 6), n: missing.includes(week) ? null : n, spread: 0, gap: null };
  });
  const verdict = judgeInterruptedSeries({ weeks, days: [], campaign: { starts: addDays(monday, 210), ends: addDays(monday, 237) }, confounders: [], isSlotChanged: false });
  return verdict.kind === "estimate" ? verdict.placebo : expect.fail(verdict.kind);
}

describe("the same model on earlier times", () => {
  test("is tried on each that has eight weeks before it and four weeks before the campaign", () => {
    expect(judge(1.5)).toEqual({ tried: 30 - 8 - 4 + 1, asLarge: 0 });
  });

  test("finds often what is as small as chance", () => {
    const placebo = judge(1);

    expect(placebo?.asLarge).toBeGreaterThan(3);
  });

  test("finds what was there once without a campaign", () => {
    expect(judge(1.2, { busy: [15, 16] })?.asLarge).toBeGreaterThan(0);
  });

  test("leaves out times in which a week is missing", () => {
    expect(judge(1.5, { missing: [20] })?.tried).toBe(19 - 4);
  });
});
