import { isHoliday } from "./holidays";
import type { Hours, Week, WeeklyHours } from "./hours";
import { clockShiftOn, dayAfter, instantsOf, nextMidnight, stockholmTime, weekdayOf } from "./stockholm-clock";

/** Whether someone answers, and when that changes. "unknown" is not "closed": it is worth a try. */
export type Openness =
  | { state: "always" }
  | { state: "open"; until: string }
  /** `opens` is null where no opening is known in the coming week. */
  | { state: "closed"; opens: { day: string; time: string } | null }
  | { state: "unknown"; holiday: boolean };

/** The intervals of a day, or "unknown" where nobody has said what that day is like. */
function hoursOn(hours: WeeklyHours, day: string): [string, string][] | "unknown" {
  const monthDay = day.slice(5);
  const season = hours.seasons?.find(({ from, to }) => (from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to));
  const week: Week | "unknown" = season ? season.week : hours.week;
  if (isHoliday(day)) {
    if (hours.holidays === "closed") return [];
    if (hours.holidays !== "normal") return "unknown";
  }
  return week === "unknown" ? "unknown" : (week[weekdayOf(day)] ?? []);
}

/**
 * Whether someone answers at a given moment.
 *
 * @param hours As the organisation itself publishes them. Hours past midnight are written as two
 *   days ("24:00", then "00:00"), and are joined here so that `until` is when the line really closes.
 * @param now Any instant; it is read on a Stockholm clock, so daylight saving is handled here.
 */
export function opennessAt(hours: Hours, now: Date): Openness {
  if (hours === "always") return { state: "always" };
  if (hours === "unknown") return { state: "unknown", holiday: false };

  const { day, time } = stockholmTime(now);
  const today = hoursOn(hours, day);
  if (today === "unknown") return { state: "unknown", holiday: isHoliday(day) };

  const current = today.find(([opens, closes]) => time >= opens && time < closes);
  if (current) return { state: "open", until: closingTime(hours, day, current[1]) };
  return { state: "closed", opens: nextOpening(hours, day, time) };
}

function closingTime(hours: WeeklyHours, day: string, closes: string): string {
  if (closes !== "24:00") return closes;
  const tomorrow = hoursOn(hours, dayAfter(day));
  const joined = tomorrow === "unknown" ? undefined : tomorrow.find(([opens]) => opens === "00:00");
  return joined && joined[1] !== "24:00" ? joined[1] : "24:00";
}

function nextOpening(hours: WeeklyHours, today: string, time: string): { day: string; time: string } | null {
  let day = today;
  for (let ahead = 0; ahead < 8; ahead += 1, day = dayAfter(day)) {
    const intervals = hoursOn(hours, day);
    // Beyond a day that nobody knows, the next certain opening would be a guess.
    if (intervals === "unknown") return null;
    const next = intervals.map(([opens]) => opens).sort().find((opens) => day > today || opens > time);
    if (next) return { day, time: next };
  }
  return null;
}

/**
 * Until when what a page says of these hours stays true: the next opening or closing, and midnight
 * at the latest, when "opens 15.00" may have to name another day and dates of facts may pass.
 */
export function freshUntil(hours: Hours[], now: Date): Date {
  const { day } = stockholmTime(now);
  const changes = hours.flatMap((some) => {
    const today = typeof some === "string" ? "unknown" : hoursOn(some, day);
    return today === "unknown" ? [] : today.flat().flatMap((change) => instantsOf(day, change));
  });
  // In the night when clocks move, a line may open again in the hour that comes twice.
  const ahead = [...changes, clockShiftOn(day), nextMidnight(now)].flatMap((instant) => (instant && instant > now ? [instant.getTime()] : []));
  return new Date(Math.min(...ahead));
}
