import { isHoliday } from "../../../app/features/directory/holidays";

/** Every public holiday and every eve on which offices close, as "2026-12-24". */
export function holidaysOf(year: number): ReadonlySet<string> {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
  return new Set(days.filter((day) => day.startsWith(String(year)) && isHoliday(day)));
}
