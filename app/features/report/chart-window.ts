import { addDays, mondayOf, weekdayOf } from "../../days";
import type { Unit } from "../../ui/chart/steps";
import type { DaySpan } from "./placement-times";
import type { ReportSpan } from "./report-span";

/** What of a report's days its chart shows. */
export interface ChartWindow extends DaySpan {
  unit: Unit;
  /** From which day the days before and after these are shown; null where there are none. */
  earlier: string | null;
  later: string | null;
}

/** Days that have room beside each other. */
const mostDays = 91;

/**
 * Chooses the part of a report that its chart shows: all of its weeks, or as many days as have room.
 *
 * @param asked As the address has it: `dag` or `vecka`, and from which day. What cannot be shown is as if it was not asked.
 * @returns A week that is not over is left out of weeks: it would look like a fall.
 */
export function chartWindow({ campaign, around }: Pick<ReportSpan, "campaign" | "around">, asked: { per: string | null; from: string | null }): ChartWindow {
  const last = addDays(around.from, mostDays - 1);
  const unit = asked.per === "dag" ? "day" : asked.per === "vecka" ? "week" : around.to <= last ? "day" : "week";
  const sunday = weekdayOf(around.to) === 6 ? around.to : addDays(mondayOf(around.to), -1);
  if (unit === "week" && sunday > around.from) return { unit, from: around.from, to: sunday, earlier: null, later: null };
  const begin = asked.from !== null && isDay(asked.from) ? asked.from : addDays(mondayOf(campaign.from), -14);
  const latest = addDays(around.to, 1 - mostDays);
  const from = [around.from, begin < latest ? begin : latest].toSorted().at(-1) ?? around.from;
  const end = addDays(from, mostDays - 1);
  const to = end < around.to ? end : around.to;
  return { unit: "day", from, to, earlier: from > around.from ? addDays(from, -mostDays) : null, later: to < around.to ? addDays(to, 1) : null };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toString() !== "Invalid Date" && new Date(text).toISOString().startsWith(text);
}
