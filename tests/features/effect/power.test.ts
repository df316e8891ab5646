import { describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import type { Day } from "../../../app/features/effect/daily-series";
import { foreseeInterruptedSeries } from "../../../app/features/effect/power";
import { foreseeSwitchback } from "../../../app/features/effect/switchback-power";
import type { Week } from "../../../app/features/effect/weekly-series";
import { drawFrom } from "../../../scripts/draw";
import { judgeCampaigns, judgeSwitched, tally } from "./simulated-campaigns";
import { firstDay, pages, type SimulatedPage, simulateDays, toWeeks } from "./simulated-days";

const starts = addDays(firstDay, 7 * 26);
const [calm, uneven, , , tide] = pages as [SimulatedPage, SimulatedPage, SimulatedPage, SimulatedPage, SimulatedPage];

interface Outset {
  weeks: Week[];
  days: Day[];
}

/** What each method is foreseen to show of a campaign that runs for some weeks. */
function foresee({ weeks, days }: Outset, length: number) {
  return {
    interrupted: foreseeInterruptedSeries({ weeks, days, campaign: { starts, ends: addDays(starts, 7 * length - 1) }, confounders: [] }),
    switchback: foreseeSwitchback({ before: days, weeks: length, hasWashout: false }),
  };
}

/** What is foreseen of nine weeks by half a year before, as often as asked: the middle one of them. */
function foreseeOften(page: SimulatedPage, method: "interrupted" | "switchback"): number {
  const draw = drawFrom(31);
  const percents = Array.from({ length: 60 }, () => {
    const days = simulateDays(page, 7 * 26, () => 1, draw);
    const foresight = method === "switchback" ? foreseeSwitchback({ before: days, weeks: 9, hasWashout: false }) : foresee({ weeks: toWeeks(days), days: page.views > 20 ? days : [] }, 9).interrupted;
    return foresight.kind === "visible" ? foresight.percent : Infinity;
  });
  return percents.sort((one, other) => one - other)[30] ?? NaN;
}

describe("the least effect that is said to be visible is seen about four times of five", () => {
  test.each([calm, uneven])("by weeks: $name", (page) => {
    const least = foreseeOften(page, "interrupted");
    const { more } = tally(judgeCampaigns(page, { effect: 1 + least / 100 }, 300), 1 + least / 100);

    expect(more).toBeGreaterThan(0.72);
    expect(more).toBeLessThan(0.9);
  });

  test.each([calm, uneven, tide])("by switching: $name", (page) => {
    const least = foreseeOften(page, "switchback");
    const { more } = tally(judgeSwitched(page, { effect: 1 + least / 100 }, 300), 1 + least / 100);

    expect(more).toBeGreaterThan(0.72);
    expect(more).toBeLessThan(0.9);
  });
});

describe("before a campaign starts", () => {
  const days = simulateDays(uneven, 7 * 26, () => 1, drawFrom(5));
  const outset = { weeks: toWeeks(days), days };

  test("longer campaigns are foreseen to show smaller effects, and switching shows smaller ones than weeks do", () => {
    const percents = [4, 6, 9].map((length) => Object.values(foresee(outset, length)).map((each) => (each.kind === "visible" ? each.percent : NaN)));

    expect(percents.flat().every((percent) => percent > 10 && percent < 80)).toBe(true);
    expect(percents[2]?.[1]).toBeLessThan(percents[0]?.[1] ?? 0);
    expect(percents[2]?.[1]).toBeLessThan(percents[2]?.[0] ?? 0);
  });

  test("a campaign may start some weeks from now", () => {
    const later = foreseeInterruptedSeries({ ...outset, confounders: [], campaign: { starts: addDays(starts, 28), ends: addDays(starts, 83) } });

    expect(later).toMatchObject({ kind: "refusal", reason: "missing" });
    expect(foreseeInterruptedSeries({ ...outset, confounders: [], campaign: { starts: addDays(starts, 14), ends: addDays(starts, 83) } })).toMatchObject({ kind: "visible" });
  });

  test("it is said then that it will not be told apart from what is in the calendar", () => {
    const confounders = [{ kind: "awareness" as const, name: "Orange Day", starts, ends: addDays(starts, 40) }];

    expect(foreseeInterruptedSeries({ ...outset, campaign: { starts, ends: addDays(starts, 27) }, confounders })).toEqual({ kind: "indistinct", method: "interrupted", from: ["Orange Day"] });
  });

  test("what is too little is said with what is needed", () => {
    expect(foresee({ weeks: outset.weeks.slice(-5), days: [] }, 2)).toMatchObject({ interrupted: { reason: "baseShort", have: 5 }, switchback: { reason: "fewPairs", have: 7 } });
    expect(foresee(outset, 2)).toMatchObject({ interrupted: { reason: "campaignShort", leastVisible: expect.any(Number) as number } });
    expect(foresee({ ...outset, days: [] }, 6).switchback).toMatchObject({ kind: "refusal", reason: "notByDay" });
  });

  test("a page whose days go in long waves is foreseen to give no answer by weeks, and one by switching", () => {
    const swelling = simulateDays(tide, 7 * 26, () => 1, drawFrom(6));

    expect(foresee({ weeks: toWeeks(swelling), days: swelling }, 9)).toMatchObject({ interrupted: { kind: "refusal", reason: "correlated" }, switchback: { kind: "visible" } });
  });
});
