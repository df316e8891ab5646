import { addDays, weekdayOf } from "../../days";
import type { Day } from "./daily-series";
import { weekdayMeans } from "./day-correlation";
import type { Pair } from "./switchback-plan";
import { dot } from "./solve";
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
 * The uncertainty of a mean of differences: Student's, or Newey and West's with two pairs' reach where that is more, as when an effect
 * comes and goes.
 *
 * @param differences At least two.
 */
export function uncertaintyOfMean(differences: readonly number[]): Uncertainty {
  const mean = meanOf(differences);
  const rest = differences.map((difference) => difference - mean);
  const [none, one, two] = [0, 1, 2].map((lag) => dot(rest.slice(lag), rest));
  const [student, persistent] = [none ?? 0, (none ?? 0) + (4 / 3) * (one ?? 0) + (2 / 3) * (two ?? 0)];
  const count = differences.length;
  return { error: Math.sqrt(Math.max(student, persistent) / (count * (count - 1))), freedom: count - 1 };
}
