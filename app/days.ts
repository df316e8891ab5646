/** Days of the calendar as "2026-11-25", on no clock and in no zone. */

/** The day some days after another, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** The Monday on which a day's week begins. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** The week or weeks in which some days lie: from a Monday to a Sunday. */
export function weeksAround({ starts, ends }: { starts: string; ends: string }): { starts: string; ends: string } {
  return { starts: mondayOf(starts), ends: addDays(mondayOf(ends), 6) };
}
