import type { Fit } from "./quasi-poisson";
import { crossProduct, type Matrix, pivotsOf } from "./solve";

/** Weeks of which each resembles the one before to some degree, as far as the weeks themselves tell. */
export interface WeekCorrelation {
  correlation: number;
  /** How many times more the counts vary than Poisson counts do, if weeks resemble each other that much. */
  dispersion: number;
}

const steps = Array.from({ length: 20 }, (_, step) => step / 20);

/**
 * The correlation of neighbouring weeks that makes a fit's residuals most likely, of 0, 0.05, … 0.95, by restricted likelihood: it
 * allows for the columns that were fitted, without which so few weeks seem far more independent than they are.
 *
 * @param times The weeks' numbers, rising; missing weeks leave a gap.
 * @param at Reckons under this correlation instead, or the nearest of those above that is tried.
 */
export function correlateWeeks(fit: Fit, rows: Matrix, times: readonly number[]): { likeliest: WeekCorrelation; under: (correlation: number) => WeekCorrelation } {
  const table = rows.map((row, index) => [...row.map((value) => value * Math.sqrt(fit.expected[index] ?? 0)), fit.residuals[index] ?? 0]);
  const tried = steps.map((step) => weigh(table, times, step));
  const likeliest = tried.reduce((best, each) => (each.likelihood > best.likelihood ? each : best));
  return { likeliest, under: (correlation) => weigh(table, times, Math.min(Math.max(correlation, 0), 0.95)) };
}

/** @param table Weighted columns, the residuals as the last. */
function weigh(table: Matrix, times: readonly number[], correlation: number): WeekCorrelation & { likelihood: number } {
  const pivots = pivotsOf(crossProduct(whiten(table, times, correlation)));
  const rest = pivots.pop() ?? 0;
  const freedom = table.length - pivots.length;
  const shrunk = times.slice(1).reduce((sum, time, index) => sum + Math.log(1 - correlation ** (2 * (time - (times[index] ?? 0)))), 0);
  const likelihood = -0.5 * (shrunk + pivots.reduce((sum, pivot) => sum + Math.log(pivot), 0) + freedom * Math.log(rest));
  return { correlation, dispersion: rest / freedom, likelihood };
}

/** Takes from each row what the row before foretells of it. */
function whiten(table: Matrix, times: readonly number[], correlation: number): number[][] {
  return table.map((row, index) => {
    const last = table[index - 1];
    if (!last || correlation === 0) return [...row];
    const share = correlation ** ((times[index] ?? 0) - (times[index - 1] ?? 0));
    const left = Math.sqrt(1 - share * share);
    return row.map((value, column) => (value - share * (last[column] ?? 0)) / left);
  });
}

/** How much weeks resemble each other where days do, each by the one before. */
export function weeksUnder(dayCorrelation: number): number {
  const correlation = Math.min(Math.max(dayCorrelation, 0), 0.99);
  const sumOver = (days: readonly number[], weight: (apart: number) => number) => days.reduce((sum, apart) => sum + weight(apart) * correlation ** apart, 0);
  const within = 7 + 2 * sumOver([1, 2, 3, 4, 5, 6], (apart) => 7 - apart);
  return sumOver([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], (apart) => 7 - Math.abs(apart - 7)) / within;
}
