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
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/**
 * The instant at which a Stockholm clock shows a day and time. Where the clock skips that hour in
 * spring, the first instant after; where it shows it twice in autumn, the first of the two.
 *
 * @param time "24:00" is the end of the day.
 */
export function instantOf(day: string, time: string): Date {
  if (time === "24:00") return instantOf(dayAfter(day), "00:00");
  const utc = Date.parse(`${day}T${time}:00Z`);
  for (const offset of [2, 1]) {
    const instant = new Date(utc - offset * 3_600_000);
    const shown = stockholmTime(instant);
    if (shown.day === day && shown.time === time) return instant;
  }
  return new Date(utc - 3_600_000);
}

/** When the present day ends in Stockholm. */
export function nextMidnight(now: Date): Date {
  return instantOf(dayAfter(stockholmTime(now).day), "00:00");
}
