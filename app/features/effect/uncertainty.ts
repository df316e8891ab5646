import type { DayCorrelation } from "./day-correlation";
import { type Fit, neweyWest } from "./quasi-poisson";
import { dot, type Matrix } from "./solve";
import { quantileOf } from "./student";
import { correlateWeeks, type WeekCorrelation, weeksUnder } from "./week-correlation";

/** How far an estimate may lie from the truth, on the scale of logarithms. */
export interface Uncertainty {
  /** Standard error. */
  error: number;
  /** Degrees of freedom of its t. */
  freedom: number;
}

/** How a page's weeks vary around what is expected of them. */
export interface Variation {
  /** If weeks did not resemble each other. */
  dispersion: number;
  assumed: WeekCorrelation;
}

/** How far apart, in weeks, Newey and West's covariance lets counts resemble each other. */
const lag = 3;

/** Where nothing is estimated t is as good as normal. */
const known = 10_000;

/**
 * How weeks vary. A few dozen weeks hardly tell how much they resemble each other; what days tell of it, and a
 * standard error more, counts where that is more. Without days half a standard error is added, for that part of the variation that is
 * more than chance.
 *
 * @param days null where days are not told.
 */
export function variationOf(fit: Fit, rows: Matrix, times: readonly number[], days: DayCorrelation | null): Variation & { likeliest: WeekCorrelation } {
  const { likeliest, under } = correlateWeeks(fit, rows, times);
  const doubt = Math.max(0, 1 - 1 / fit.dispersion) * Math.sqrt((1 - likeliest.correlation ** 2) / fit.freedom);
  const assumed = days ? Math.max(likeliest.correlation, weeksUnder(days.underlying + days.doubt)) : likeliest.correlation + doubt / 2;
  return { dispersion: fit.dispersion, assumed: under(assumed), likeliest };
}

/**
 * The uncertainty of one coefficient if counts vary in a way: the widest of what chance alone, dispersion and correlation make it. Weeks
 * that resemble each other say less, so their t has as many degrees fewer.
 *
 * @param fit May be planned: what would be expected, without counts.
 */
export function uncertaintyUnder({ dispersion, assumed }: Variation, fit: Pick<Fit, "expected" | "inverse" | "freedom">, rows: Matrix, times: readonly number[], column: number): Uncertainty {
  const line = fit.inverse[column] ?? [];
  const chance = Math.sqrt(line[column] ?? 0);
  const pulls = rows.map((row, index) => dot(line, row) * Math.sqrt(fit.expected[index] ?? 0));
  const { correlation } = assumed;
  return widestOf([
    { error: chance, freedom: known },
    { error: chance * Math.sqrt(dispersion), freedom: fit.freedom },
    { error: Math.sqrt(assumed.dispersion * spreadOf(pulls, times, correlation)), freedom: Math.max(1, (fit.freedom * (1 - correlation)) / (1 + correlation)) },
  ]);
}

/** The same of counts that were made, or Newey and West's where that is wider. */
export function uncertaintyOf(variation: Variation, fit: Fit, rows: Matrix, times: readonly number[], column: number): Uncertainty {
  const robust = Math.sqrt(neweyWest(fit, rows, times, lag)[column]?.[column] ?? 0);
  return widestOf([uncertaintyUnder(variation, fit, rows, times, column), { error: robust, freedom: fit.freedom }]);
}

function widestOf(uncertainties: readonly Uncertainty[]): Uncertainty {
  return uncertainties.map((uncertainty) => ({ uncertainty, reach: reachOf(uncertainty) })).reduce((widest, each) => (each.reach > widest.reach ? each : widest)).uncertainty;
}

/** The variance of a sum of weeks' deviations, each so many times, where each week resembles the one before. */
function spreadOf(pulls: readonly number[], times: readonly number[], correlation: number): number {
  let [sum, before] = [0, 0];
  pulls.forEach((pull, index) => {
    before *= index === 0 ? 0 : correlation ** ((times[index] ?? 0) - (times[index - 1] ?? 0));
    sum += pull * (pull + 2 * before);
    before += pull;
  });
  return sum;
}

/** Half a 95 % interval. */
export function reachOf({ error, freedom }: Uncertainty): number {
  return quantileOf(0.975, freedom) * error;
}

/** The least effect that would be seen four times of five: in percent more. */
export function leastVisibleOf(uncertainty: Uncertainty): number {
  return toPercent(reachOf(uncertainty) + quantileOf(0.8, uncertainty.freedom) * uncertainty.error);
}

/** How many percent more a difference of logarithms is. */
export function toPercent(difference: number): number {
  return 100 * Math.expm1(difference);
}
