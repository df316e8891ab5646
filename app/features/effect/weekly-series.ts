import { addDays, mondayOf } from "../../days";
import { limits } from "./limits";
import { daysIn, daysShared, type Span } from "./span";

/** Views of a page from a Monday to a Sunday, of one week or of several that are told only together. */
export interface WeeklySum extends Span {
  n: number;
}

/** Why a week is missing: views are told only with other weeks', not at all, or are not to be trusted. */
export type Gap = "spread" | "untold" | "excluded";

export interface Week extends Span {
  /** null where the week is missing. */
  n: number | null;
  /** Share of the views that lie anywhere in several weeks, and are laid evenly on them. */
  spread: number;
  gap: Gap | null;
}

/**
 * A series of weeks without holes, from the first that is told on; none where nothing is told. Small numbers are told for several weeks together; they are laid
 * evenly on those. Where that makes up more than a tenth of a week, the week says more of its neighbours than of itself and is missing.
 *
 * @param span Days; the weeks that they lie in are taken whole.
 * @param excluded When counting did not work, or what was counted was no people.
 */
export function makeWeeklySeries(sums: readonly WeeklySum[], span: Span, excluded: readonly Span[]): Week[] {
  const told = sums.filter(({ starts, ends }) => starts <= span.ends && ends >= span.starts);
  const first = told.map(({ starts }) => starts).sort()[0];
  if (first === undefined) return [];
  const from = mondayOf(first > span.starts ? first : span.starts);
  const weeks: Week[] = [];
  for (let starts = from; starts <= span.ends; starts = addDays(starts, 7)) weeks.push(makeWeek(told, { starts, ends: addDays(starts, 6) }, excluded));
  return weeks;
}

function makeWeek(sums: readonly WeeklySum[], week: Span, excluded: readonly Span[]): Week {
  const around = sums.filter((sum) => daysShared(sum, week) > 0);
  const all = around.reduce((sum, { n, ...span }) => sum + (7 * n) / daysIn(span), 0);
  const own = around.filter((span) => daysIn(span) === 7).reduce((sum, { n }) => sum + n, 0);
  const spread = all > 0 ? 1 - own / all : 0;
  const gap = findGap(around, week, spread, excluded);
  return { ...week, n: gap ? null : all, spread, gap };
}

function findGap(around: readonly WeeklySum[], week: Span, spread: number, excluded: readonly Span[]): Gap | null {
  if (excluded.some((span) => daysShared(span, week) > 0)) return "excluded";
  if (around.length === 0) return "untold";
  return spread > limits.spread ? "spread" : null;
}
