/** The week or weeks in which some days lie: from a Monday to a Sunday. Days are as "2026-11-25". */
export function weeksAround({ starts, ends }: { starts: string; ends: string }): { starts: string; ends: string } {
  return { starts: mondayOf(starts), ends: addDays(mondayOf(ends), 6) };
}

/** The Monday on which a day's week begins. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
