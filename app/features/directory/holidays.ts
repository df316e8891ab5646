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

const fixed = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];

/** Every holiday and holiday eve of a year, as "2026-12-24". */
export function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const midsummerEve = weekdayFrom(year, 6, 19, 5);
  const moving = [addDays(easter, -2), addDays(easter, -1), easter, addDays(easter, 1), addDays(easter, 39), addDays(easter, 49), midsummerEve, addDays(midsummerEve, 1), weekdayFrom(year, 10, 31, 6)];
  return new Set([...fixed.map((day) => `${year}-${day}`), ...moving.map(isoDay)]);
}

const years = new Map<number, ReadonlySet<string>>();

/** @param day As "2026-12-24". */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const holidays = years.get(year) ?? holidaysOf(year);
  years.set(year, holidays);
  return holidays.has(day);
}
