import { addDays } from "../../days";

/** A moment as a clock on a Stockholm wall shows it. */
export interface StockholmTime {
  /** "2026-11-21" */
  day: string;
  /** "09:05"; compares as text. */
  time: string;
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

export function stockholmTime(instant: Date): StockholmTime {
  const [day = "", time = ""] = clock.format(instant).split(" ");
  return { day, time };
}

/** The next day's date. @param day As "2026-11-21". */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** The previous day's date. @param day As "2026-11-21". */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/**
 * Every instant at which a Stockholm clock shows a day and time: none in the hour that spring skips,
 * two in the hour that autumn repeats.
 *
 * @param time "24:00" is the end of the day.
 */
export function instantsOf(day: string, time: string): Date[] {
  if (time === "24:00") return instantsOf(dayAfter(day), "00:00");
  const utc = Date.parse(`${day}T${time}:00Z`);
  return [2, 1].map((offset) => new Date(utc - offset * 3_600_000)).filter((instant) => {
    const shown = stockholmTime(instant);
    return shown.day === day && shown.time === time;
  });
}

/** When clocks are moved on a day, if they are: at 01:00 UTC, as in the whole of the European Union. */
export function clockShiftOn(day: string): Date | null {
  const shift = new Date(`${day}T01:00:00Z`);
  const before = stockholmTime(new Date(shift.getTime() - 60_000)).time;
  return before === "01:59" && stockholmTime(shift).time === "02:00" || before === "02:59" && stockholmTime(shift).time === "03:00" ? null : shift;
}

/** The first instant at which a Stockholm clock shows a time or, where spring skips it, has passed it. */
export function instantOf(day: string, time: string): Date {
  const instant = instantsOf(day, time)[0] ?? clockShiftOn(day);
  if (!instant) throw new RangeError(`No clock shows ${day} ${time}`);
  return instant;
}

/** When the present day ends in Stockholm. */
export function nextMidnight(now: Date): Date {
  return instantOf(dayAfter(stockholmTime(now).day), "00:00");
}
