import { expect, test } from "vitest";
import { addDays, mondayOf, weekdayOf, weeksAround } from "../app/days";

test("weekdays are counted from Monday", () => {
  expect(["2026-11-16", "2026-11-21", "2026-11-22", "2024-02-29"].map(weekdayOf)).toEqual([0, 5, 6, 3]);
});

test("days are added over the end of a month, of a year and over a night when clocks are moved", () => {
  expect([addDays("2026-12-31", 1), addDays("2028-03-01", -1), addDays("2026-03-28", 2), addDays("2026-11-25", 0)]).toEqual(["2027-01-01", "2028-02-29", "2026-03-30", "2026-11-25"]);
});

test("a week is from its Monday to its Sunday, also over a new year, and several weeks from the first to the last", () => {
  expect(["2026-11-16", "2026-11-22", "2027-01-01"].map(mondayOf)).toEqual(["2026-11-16", "2026-11-16", "2026-12-28"]);
  expect(weeksAround({ starts: "2026-11-25", ends: "2026-11-25" })).toEqual({ starts: "2026-11-23", ends: "2026-11-29" });
  expect(weeksAround({ starts: "2026-11-29", ends: "2026-11-30" })).toEqual({ starts: "2026-11-23", ends: "2026-12-06" });
});
