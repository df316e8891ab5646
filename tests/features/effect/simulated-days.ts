import { addDays } from "../../../app/days";
import type { Day } from "../../../app/features/effect/daily-series";
import type { Week } from "../../../app/features/effect/weekly-series";
import { drawNormal, drawPoisson } from "../../../scripts/demo/chance";
import type { Draw } from "../../../scripts/draw";

/** A page whose interest goes up and down by itself: how many views a day, how much they vary beyond chance, and how much a day resembles the last. */
export interface SimulatedPage {
  name: string;
  views: number;
  /** Of the interest's logarithm. */
  deviation: number;
  correlation: number;
}

/** The five of the design's table. Views vary as much as makes its naive method as wrong as it is there. */
export const pages: readonly SimulatedPage[] = [
  { name: "8 a day, calm", views: 8, deviation: 0, correlation: 0 },
  { name: "60 a day, uneven", views: 60, deviation: 0.25, correlation: 0 },
  { name: "60 a day, correlation 0.5", views: 60, deviation: 0.25, correlation: 0.5 },
  { name: "2000 a day, correlation 0.7", views: 2000, deviation: 0.25, correlation: 0.7 },
  { name: "2000 a day, correlation 0.9", views: 2000, deviation: 0.25, correlation: 0.9 },
];

/** From Monday on. */
const weekdays = [1.1, 1.1, 1.05, 1, 0.95, 0.8, 0.95];

/** A Monday. */
export const firstDay = "2025-01-06";

/** Three years, so that each is made once. */
const calendar = Array.from({ length: 1_100 }, (_, index) => addDays(firstDay, index));

/** @param effectOn How many times more is read on a day than without a campaign. */
export function simulateDays({ views, deviation, correlation }: SimulatedPage, count: number, effectOn: (day: string) => number, draw: Draw): Day[] {
  let interest = drawNormal(draw);
  return calendar.slice(0, count).map((day, index) => {
    if (index > 0) interest = correlation * interest + Math.sqrt(1 - correlation ** 2) * drawNormal(draw);
    return { day, n: drawPoisson(draw, views * (weekdays[index % 7] ?? 1) * Math.exp(deviation * interest - deviation ** 2 / 2) * effectOn(day)) };
  });
}

/** Days as weeks of which each is told. @param days Whole weeks from a Monday on. */
export function toWeeks(days: readonly Day[]): Week[] {
  return Array.from({ length: days.length / 7 }, (_, week) => {
    const own = days.slice(7 * week, 7 * week + 7);
    return { starts: own[0]?.day ?? "", ends: own[6]?.day ?? "", n: own.reduce((sum, { n }) => sum + (n ?? 0), 0), spread: 0, gap: null };
  });
}
