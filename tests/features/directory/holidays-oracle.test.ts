import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { kindOf } from "../../../app/features/directory/holidays";
import { holidaysOf } from "./holidays-of";
import { dayAfter, dayBefore } from "../../../app/features/languages/stockholm-clock";

const sweden = new Holidays("SE", { languages: "sv" });
const officeEves = ["påskafton", "midsommarafton", "julafton", "nyårsafton"];

/** The days of a year that are of one kind. */
function daysOf(year: number, kind: ReturnType<typeof kindOf>): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = dayAfter(day)) if (kindOf(day) === kind) days.push(day);
  return days;
}

describe.each(Array.from({ length: 10 }, (_, index) => 2026 + index))("in %i, by another's reckoning", (year) => {
  const known = sweden.getHolidays(year).map(({ date, name, type }) => ({ day: date.slice(0, 10), name, type }));
  const holidays = known.filter(({ type }) => type === "public").map(({ day }) => day);
  const eves = known.filter(({ name }) => officeEves.includes(name)).map(({ day }) => day);

  test("the public holidays are the same", () => {
    expect(daysOf(year, "holiday")).toEqual(holidays.sort());
    expect(holidays).toHaveLength(13);
  });

  test("the four eves on which offices close are the same", () => {
    expect(daysOf(year, "office_eve")).toEqual(eves.sort());
    expect(eves).toHaveLength(4);
    expect([...holidaysOf(year)].sort()).toEqual([...holidays, ...eves].sort());
  });

  test("the other eves are all days before a holiday that are neither of these", () => {
    const before = holidays.map(dayBefore).filter((day) => day.startsWith(String(year)));

    expect(daysOf(year, "eve")).toEqual(before.filter((day) => !holidays.includes(day) && !eves.includes(day)).sort());
  });
});
