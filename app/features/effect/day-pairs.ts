import { addDays, weekdayOf } from "../../days";
import type { Day } from "./daily-series";
import { weekdayMeans } from "./day-correlation";
import type { Pair } from "./switchback-plan";
import type { Uncertainty } from "./uncertainty";

/** Two days of a pair as they were counted. */
export interface ComparedPair extends Pair {
  onViews: number;
  offViews: number;
}

/** Fewer days than four weeks do not show what is usual on a weekday. */
const fewest = 28;

/** What is usual on each weekday, from Monday on, as logarithms; nothing where there are too few days to tell. */
export function usualOn(days: readonly Day[]): number[] {
  const told = days.flatMap(({ day, n }) => (n === null ? [] : [{ weekday: weekdayOf(day), value: Math.log(n + 0.5) }]));
  return told.length < fewest ? new Array<number>(7).fill(0) : weekdayMeans(told);
}

/** Those pairs of which both days are told. @param shift Days that the pairs are moved. */
export function comparePairs(pairs: readonly Pair[], days: ReadonlyMap<string, number | null>, shift = 0): ComparedPair[] {
  return pairs.flatMap((pair) => {
    const { on, off } = shift === 0 ? pair : { on: addDays(pair.on, shift), off: addDays(pair.off, shift) };
    const [onViews, offViews] = [days.get(on) ?? null, days.get(off) ?? null];
    return onViews === null || offViews === null ? [] : [{ on, off, onViews, offViews }];
  });
}

/** How many times more was seen with than without the banner, as logarithms, beyond what the weekdays make of it. Half a view is added, so that none can be compared. */
export function differencesOf(pairs: readonly ComparedPair[], usual: readonly number[]): number[] {
  const unusual = (day: string, views: number) => Math.log(views + 0.5) - (usual[weekdayOf(day)] ?? 0);
  return pairs.map(({ on, off, onViews, offViews }) => unusual(on, onViews) - unusual(off, offViews));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The uncertainty of a mean of differences, by Student. The lot has made each difference's sign independent of the others', so that
 * days which resemble each other need no allowance.
 *
 * @param differences At least two.
 */
export function uncertaintyOfMean(differences: readonly number[]): Uncertainty {
  const mean = meanOf(differences);
  const freedom = differences.length - 1;
  const variance = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0) / freedom;
  return { error: Math.sqrt(variance / differences.length), freedom };
}
