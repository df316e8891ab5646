import { clockShiftOn, dayAfter, stockholmTime } from "../../languages/stockholm-clock";
import { weekdayOf } from "../../../days";

/** A day for which schedules are told. */
export interface HorizonDay {
  day: string;
  /** 0 is Monday. */
  weekday: number;
  /** Counted from the first. Weeks begin on Sunday here, the day on which clocks are moved. */
  week: number;
  /** Hours east of Greenwich when the day begins and when it ends. */
  offsets: readonly [number, number];
}

let latest: { today: string; days: readonly HorizonDay[] } | undefined;

/**
 * The days for which schedules are told: in whole weeks, from the Sunday on or before today until
 * thirteen months ahead. HSDS knows no time zone, only hours from Greenwich, so no schedule can hold for ever.
 *
 * Reckoned once a day and not once a line.
 */
export function horizonFrom(today: string): readonly HorizonDay[] {
  if (latest?.today !== today) latest = { today, days: reckonDays(today) };
  return latest.days;
}

/** The offset that a clock shows on a day, "+01:00" apart. @param time Clocks are moved between two and three o'clock. */
export function offsetAt({ offsets }: HorizonDay, time: string): number {
  return offsets[time < "03:00" ? 0 : 1];
}

function reckonDays(today: string): HorizonDay[] {
  const start = addDays(today, -((weekdayOf(today) + 1) % 7));
  const [year = 0, month = 0, date = 0] = today.split("-").map(Number);
  const end = new Date(Date.UTC(year, month - 1 + 13, date)).toISOString().slice(0, 10);
  const days: HorizonDay[] = [];
  for (let day = start; day <= end || days.length % 7 > 0; day = dayAfter(day)) {
    const before = days.at(-1)?.offsets[1] ?? offsetOn(day);
    days.push({ day, weekday: weekdayOf(day), week: Math.floor(days.length / 7), offsets: [before, clockShiftOn(day) ? 3 - before : before] });
  }
  return days;
}

/** At the beginning of a day. */
function offsetOn(day: string): number {
  // Midnight in Greenwich is one or two o'clock in Stockholm, before clocks are moved.
  return Number(stockholmTime(new Date(day)).time.slice(0, 2));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
