import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { comparePeriods } from "../../../app/features/report/before-after";
import { reportSpan } from "../../../app/features/report/report-span";

/** From Monday 2026-04-06 on, week by week. */
const weeks = (...numbers: number[]) => numbers.flatMap((n, index) => {
  const starts = addDays("2026-04-06", 7 * index);
  return n > 0 ? [{ starts, ends: addDays(starts, 6), n }] : [];
});
const span = reportSpan({ starts: "2026-06-01T00:00", ends: "2026-06-15T00:00" }, [], "2026-07-05")!;
const before = [10, 20, 10, 20, 10, 20, 10, 20].map((n) => n * 10);

describe("views before, during and after", () => {
  test("are means of whole weeks", () => {
    expect(comparePeriods(weeks(...before, 300, 310, 200, 180, 190), span.campaign, span)).toEqual({ before: { weeks: 8, mean: 150 }, during: { weeks: 2, mean: 305 }, after: { weeks: 3, mean: 190 } });
  });

  test("share evenly what was only told of several weeks", () => {
    const together = [...weeks(...before.slice(0, 6)), { starts: "2026-05-18", ends: "2026-05-31", n: 60 }, ...weeks(0, 0, 0, 0, 0, 0, 0, 0, 300, 310)];
    expect(comparePeriods(together, span.campaign, span).before).toEqual({ weeks: 8, mean: (900 + 60) / 8 });
  });

  test("are not told where of too many weeks nothing is known", () => {
    expect(comparePeriods(weeks(100, 0, 100, 100, 100, 100, 100, 100, 300, 310), span.campaign, span).before).toEqual({ weeks: 8, mean: null });
    expect(comparePeriods(weeks(...before), span.campaign, span).after.mean).toBeNull();
  });

  test("of a placement that stood for less than a week are those of the weeks that it touched", () => {
    expect(comparePeriods(weeks(...before, 300, 310), { from: "2026-06-03", to: "2026-06-05" }, span)).toMatchObject({ before: { weeks: 8 }, during: { weeks: 1, mean: 300 }, after: { weeks: 4, mean: null } });
  });

  test("have no week after what has not ended", () => {
    const open = reportSpan({ starts: "2026-06-01T00:00", ends: null }, [], "2026-06-14")!;
    expect(comparePeriods(weeks(...before, 300, 310), open.campaign, open).after).toEqual({ weeks: 0, mean: null });
  });
});
