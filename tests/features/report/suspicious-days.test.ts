import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { type DayCount, findSuspiciousDays } from "../../../app/features/report/suspicious-days";
import { drawPoisson } from "../../../scripts/demo/chance";
import { drawFrom } from "../../../scripts/draw";

const day = (index: number) => addDays("2026-09-01", index);
const counts = (numbers: number[], metric: DayCount["metric"] = "click", subject = "banner"): DayCount[] => numbers.map((n, index) => ({ subject, metric, day: day(index), n }));
const usual = [20, 25, 18, 22, 30, 24, 21, 19, 26, 23, 20, 27, 22, 24, 25, 21];

describe("days that look like programs", () => {
  test("are those far above all others, those near each other told as one", () => {
    expect(findSuspiciousDays(counts([...usual, 400, 22, 900, 21, 20, 24, 300]))).toEqual([
      { subject: "banner", starts: day(16), ends: day(18), days: 2, n: 900, reason: "many", against: 23 },
      { subject: "banner", starts: day(22), ends: day(22), days: 1, n: 300, reason: "many", against: 23 },
    ]);
  });

  test("are those with more clicks than the placement was shown, however few", () => {
    expect(findSuspiciousDays([...counts([40, 12], "served"), ...counts([12, 15])])).toEqual([{ subject: "banner", starts: day(1), ends: day(1), days: 1, n: 15, reason: "unshown", against: 12 }]);
  });

  test("are not guessed from a few days, nor from days that nobody was shown anything", () => {
    expect(findSuspiciousDays(counts([...usual.slice(0, 12), 4_000]))).toEqual([]);
    expect(findSuspiciousDays(counts([15, 15]))).toEqual([]);
  });

  test("are none where numbers vary by chance alone, nor where all are alike but one", () => {
    const draw = drawFrom(7);
    for (let run = 0; run < 50; run += 1) expect(findSuspiciousDays(counts(Array.from({ length: 120 }, () => drawPoisson(draw, 40))))).toEqual([]);
    expect(findSuspiciousDays(counts([...Array.from({ length: 20 }, () => 20), 25]))).toEqual([]);
  });

  test("are found for each placement by its own measure", () => {
    expect(findSuspiciousDays([...counts(usual), ...counts(usual.map((n) => n * 40), "page_view", "start")])).toEqual([]);
  });
});
