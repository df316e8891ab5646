import { dayBefore } from "../languages/stockholm-clock";

/**
 * Public holidays in Sweden (lag 1989:253 om allmänna helgdagar) and the four eves on which offices
 * close. What a helpline does on them is another matter: unknown, unless it says so.
 */

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms), as days after 1 March. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

/** The first given weekday (0 is Sunday) on or after a day of the year. */
function weekdayFrom(year: number, month: number, day: number, weekday: number): Date {
  const start = new Date(Date.UTC(year, month - 1, day));
  return addDays(start, (weekday - start.getUTCDay() + 7) % 7);
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** What kind of day it is: offices close on public holidays and on four of the days before one. */
export type DayKind = "holiday" | "office_eve" | "eve" | "ordinary";

/** The thirteen days that the law names besides Sundays. */
function publicHolidaysOf(year: number): string[] {
  const easter = easterSunday(year);
  const moving = [...[-2, 0, 1, 39, 49].map((days) => addDays(easter, days)), midsummerDay(year), weekdayFrom(year, 10, 31, 6)];
  return [...["01-01", "01-06", "05-01", "06-06", "12-25", "12-26"].map((day) => `${year}-${day}`), ...moving.map(isoDay)];
}

/** The eves of Easter, midsummer, Christmas and New Year. */
function officeEvesOf(year: number): string[] {
  return [isoDay(addDays(easterSunday(year), -1)), isoDay(addDays(midsummerDay(year), -1)), `${year}-12-24`, `${year}-12-31`];
}

function midsummerDay(year: number): Date {
  return weekdayFrom(year, 6, 20, 6);
}

/** The days of a year that are not ordinary. Later entries win: a holiday before a holiday is no eve. */
function kindsOf(year: number): Map<string, DayKind> {
  const holidays = publicHolidaysOf(year);
  return new Map<string, DayKind>([
    ...holidays.map((day) => [dayBefore(day), "eve"] as const),
    ...officeEvesOf(year).map((day) => [day, "office_eve"] as const),
    ...holidays.map((day) => [day, "holiday"] as const),
  ]);
}

const years = new Map<number, Map<string, DayKind>>();

/** @param day As "2026-12-24". */
export function kindOf(day: string): DayKind {
  const year = Number(day.slice(0, 4));
  const kinds = years.get(year) ?? kindsOf(year);
  years.set(year, kinds);
  return kinds.get(day) ?? "ordinary";
}

/** Whether offices are closed on a day that is no Sunday. @param day As "2026-12-24". */
export function isHoliday(day: string): boolean {
  const kind = kindOf(day);
  return kind === "holiday" || kind === "office_eve";
}
