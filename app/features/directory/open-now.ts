import { calendarDay, hoursOn, nightOf, passesMidnight } from "./day-hours";
import { isHoliday } from "./holidays";
import type { Hours, Interval, WeeklyHours } from "./hours";
import { clockShiftOn, dayAfter, instantsOf, nextMidnight, type StockholmTime, stockholmTime } from "../languages/stockholm-clock";

/** Whether someone answers, and when that changes. "unknown" is not "closed": it is worth a try. */
export type Openness =
  | { state: "always" }
  /** `until` lies on the next day where it is no later than the present time; "24:00" is tonight. */
  | { state: "open"; until: string }
  /** `opens` is null where no opening is known in the coming week. */
  | { state: "closed"; opens: { day: string; time: string } | null }
  | { state: "unknown"; holiday: boolean };

/** An interval and the day on which it begins. */
interface Shift {
  day: string;
  interval: Interval;
}

/** The shift that is on. A night that began yesterday goes on whatever today is like: its own day's rules called it in. */
function shiftAt(hours: WeeklyHours, { day, time }: StockholmTime): Shift | "closed" | "unknown" {
  const { before } = calendarDay(day);
  const night = nightOf(hours, before);
  const inNight = night !== null && time < night.interval[1];
  if (inNight && night.sure) return { day: before, interval: night.interval };

  const today = hoursOn(hours, day);
  if (today === "unknown") return "unknown";
  const interval = today.find((some) => time >= some[0] && (time < some[1] || passesMidnight(some)));
  if (interval) return { day, interval };
  return inNight ? "unknown" : "closed";
}

/**
 * Whether someone answers at a given moment, and no more: for lists in which a clock is read once
 * for very many lines.
 */
export function stateAt(hours: Hours, clock: StockholmTime): "open" | "closed" | "unknown" {
  if (hours === "always") return "open";
  if (hours === "unknown") return "unknown";
  const shift = shiftAt(hours, clock);
  return typeof shift === "string" ? shift : "open";
}

/**
 * Whether someone answers at a given moment.
 *
 * @param hours As the organisation itself publishes them. Intervals that touch are joined here, so
 *   that `until` is when the line really closes.
 * @param now Any instant; it is read on a Stockholm clock, so daylight saving is handled here.
 */
export function opennessAt(hours: Hours, now: Date): Openness {
  if (hours === "always") return { state: "always" };
  if (hours === "unknown") return { state: "unknown", holiday: false };

  const clock = stockholmTime(now);
  const shift = shiftAt(hours, clock);
  if (shift === "unknown") return { state: "unknown", holiday: isHoliday(clock.day) };
  if (shift === "closed") return { state: "closed", opens: nextOpening(hours, clock) };
  return { state: "open", until: closingTime(hours, shift) };
}

/** When the last of the shifts that follow each other without a pause ends, but no more than a day after the first began: a time without a date can say no more. */
function closingTime(hours: WeeklyHours, { day, interval }: Shift): string {
  const today = hoursOn(hours, day);
  const tomorrow = hoursOn(hours, dayAfter(day));
  const shifts = [...(today === "unknown" ? [] : today.map((some) => minutesOf(some, 0))), ...(tomorrow === "unknown" ? [] : tomorrow.map((some) => minutesOf(some, 1440)))];
  const [begins, ends] = minutesOf(interval, 0);
  const closes = shifts.reduce((last, [from, to]) => (from <= last && to > last && to <= begins + 1440 ? to : last), ends);
  return closes === 1440 ? "24:00" : new Date(closes * 60_000).toISOString().slice(11, 16);
}

/** An interval in minutes, counted from midnight of the day before or the day itself. */
function minutesOf(interval: Interval, midnight: number): [number, number] {
  const [opens, closes] = interval.map((time) => midnight + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [number, number];
  return [opens, passesMidnight(interval) ? closes + 1440 : closes];
}

function nextOpening(hours: WeeklyHours, clock: StockholmTime): { day: string; time: string } | null {
  let { day } = clock;
  for (let ahead = 0; ahead < 8; ahead += 1, day = dayAfter(day)) {
    const intervals = hoursOn(hours, day);
    // Beyond a day that nobody knows, the next certain opening would be a guess.
    if (intervals === "unknown") return null;
    const next = intervals.find(([opens]) => ahead > 0 || opens > clock.time);
    if (next) return { day, time: next[0] };
  }
  return null;
}

/**
 * Until when what a page says of these hours stays true: the next opening or closing, and midnight
 * at the latest, when "opens 15.00" may have to name another day and dates of facts may pass.
 */
export function freshUntil(hours: Hours[], now: Date): Date {
  const { day } = stockholmTime(now);
  const times = new Set(hours.flatMap((some) => (typeof some === "string" ? [] : changesOn(some, day))));
  const changes = [...times].flatMap((time) => instantsOf(day, time));
  // In the night when clocks move, a line may open again in the hour that comes twice.
  const ahead = [...changes, clockShiftOn(day), nextMidnight(now)].flatMap((instant) => (instant && instant > now ? [instant.getTime()] : []));
  return new Date(Math.min(...ahead));
}

/** The times of a day at which a line may open or close. */
function changesOn(hours: WeeklyHours, day: string): string[] {
  const night = nightOf(hours, calendarDay(day).before);
  const today = hoursOn(hours, day);
  const changes = today === "unknown" ? [] : today.flatMap((some) => (passesMidnight(some) ? [some[0]] : some));
  return night ? [night.interval[1], ...changes] : changes;
}
