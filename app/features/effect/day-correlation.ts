import { weekdayOf } from "../../days";
import type { Day } from "./daily-series";
import { crossProduct, dot, invert } from "./solve";

/** How much days resemble the day before, beyond weekday and trend. */
export interface DayCorrelation {
  /** Of the numbers as they are. */
  observed: number;
  /** Of the interest behind them, without what chance adds to a count. */
  underlying: number;
  /** Standard error of a correlation from so many days. */
  doubt: number;
}

/** Fewer days than these say nothing of how they resemble each other. */
const fewest = 42;

/**
 * How much days before a campaign resemble the day before. The campaign's own days are left out: what it does to them, or what else
 * happens then, would be taken for its effect here and make the days look more independent than they are.
 *
 * @returns null where fewer than six weeks of days are told.
 */
export function correlateDays(days: readonly Day[]): DayCorrelation | null {
  const told = days.flatMap(({ day, n }) => (n === null ? [] : [{ time: Date.parse(day) / 86_400_000, weekday: weekdayOf(day), n }]));
  if (told.length < fewest) return null;
  const rest = straighten(told.map(({ time }) => time), levelWeekdays(told));
  const variance = dot(rest, rest) / rest.length;
  if (variance === 0) return { observed: 0, underlying: 0, doubt: 0 };
  const next = rest.reduce((sum, value, index) => (index > 0 && told[index]?.time === (told[index - 1]?.time ?? 0) + 1 ? sum + value * (rest[index - 1] ?? 0) : sum), 0) / rest.length;
  const chance = told.reduce((sum, { n }) => sum + 1 / Math.max(1, n), 0) / told.length;
  // Where little more than chance is left, to divide by it would say anything at all.
  const excess = variance - chance > 2 * variance * Math.sqrt(2 / rest.length) ? variance - chance : variance;
  const observed = unbias(next / variance, rest.length);
  return { observed, underlying: unbias(next / excess, rest.length), doubt: Math.sqrt((1 - observed ** 2) / rest.length) };
}

/** A correlation of what is left of a line comes out too small, by about this much (Kendall 1954; Marriott and Pope 1954). */
function unbias(correlation: number, count: number): number {
  return Math.min(correlation + (2 + 4 * correlation) / count, 1);
}

/** Logarithms of the counts, as far as they differ from what is usual on their weekday. */
function levelWeekdays(days: readonly { weekday: number; n: number }[]): number[] {
  const values = days.map(({ weekday, n }) => ({ weekday, value: Math.log(n + 0.5) }));
  const usual = weekdayMeans(values);
  return values.map(({ weekday, value }) => value - (usual[weekday] ?? 0));
}

/** The mean of each weekday's values, from Monday on. */
export function weekdayMeans(values: readonly { weekday: number; value: number }[]): number[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const same = values.filter((each) => each.weekday === weekday);
    return same.reduce((sum, { value }) => sum + value, 0) / Math.max(1, same.length);
  });
}

/** What is left of some values when a straight line through them is taken away. */
function straighten(times: readonly number[], values: readonly number[]): number[] {
  const rows = times.map((time) => [1, (time - (times[0] ?? 0)) / 365]);
  const inverse = invert(crossProduct(rows));
  if (!inverse) return [...values];
  const sums = [0, 1].map((column) => rows.reduce((sum, row, index) => sum + (row[column] ?? 0) * (values[index] ?? 0), 0));
  const line = inverse.map((row) => dot(row, sums));
  return values.map((value, index) => value - dot(rows[index] ?? [], line));
}
