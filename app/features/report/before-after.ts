import { addDays, mondayOf } from "../../days";
import { type Amount, type Step, stepsOf } from "../../ui/chart/steps";
import type { DaySpan } from "./placement-times";
import { type ReportSpan, weeksBeside } from "./report-span";

/** Views of some whole weeks. */
export interface Period {
  weeks: number;
  /** In the mean week; null where too many weeks have nothing that can be told. */
  mean: number | null;
}

export interface Periods {
  before: Period;
  during: Period;
  after: Period;
}

/** Of the weeks of a period, at most so large a part may be unknown: it is reckoned as nothing. */
const mostUnknown = 0.1;

/**
 * Views before, during and after something stood, week by week. It compares and explains nothing: what else happened meanwhile
 * is in it too.
 *
 * @param views By weeks; several that were only told together are shared evenly among them.
 * @param stood A week counts where it lies whole in it, or touches it where none does.
 */
export function comparePeriods(views: readonly Amount[], stood: DaySpan, { around }: Pick<ReportSpan, "around">): Periods {
  const weeks = stepsOf(views, "week", around).filter(({ ends }) => ends <= around.to);
  const first = mondayOf(stood.from);
  const last = addDays(mondayOf(stood.to), 6);
  const whole = weeks.filter(({ starts, ends }) => starts >= stood.from && ends <= stood.to);
  const touched = weeks.filter(({ starts, ends }) => starts >= first && ends <= last);
  return {
    before: periodOf(weeks.filter(({ starts }) => starts < first).slice(-weeksBeside)),
    during: periodOf(whole.length > 0 ? whole : touched),
    after: periodOf(weeks.filter(({ ends }) => ends > last).slice(0, weeksBeside)),
  };
}

function periodOf(weeks: readonly Step[]): Period {
  const unknown = weeks.filter(({ told, share }) => told === null && share === 0).length;
  if (weeks.length === 0 || unknown / weeks.length > mostUnknown) return { weeks: weeks.length, mean: null };
  return { weeks: weeks.length, mean: weeks.reduce((sum, { told, share }) => sum + (told ?? 0) + share, 0) / weeks.length };
}
