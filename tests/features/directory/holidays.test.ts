import { describe, expect, test } from "vitest";
import { isHoliday } from "../../../app/features/directory/holidays";
import { holidaysOf } from "./holidays-of";

const fixed = ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];

/** From the almanac: Good Friday, Easter eve, Easter Day, Easter Monday, Ascension, Whit Sunday, midsummer eve and day, All Saints. */
const moving: [number, string[]][] = [
  [2026, ["04-03", "04-04", "04-05", "04-06", "05-14", "05-24", "06-19", "06-20", "10-31"]],
  [2027, ["03-26", "03-27", "03-28", "03-29", "05-06", "05-16", "06-25", "06-26", "11-06"]],
  [2028, ["04-14", "04-15", "04-16", "04-17", "05-25", "06-04", "06-23", "06-24", "11-04"]],
  [2029, ["03-30", "03-31", "04-01", "04-02", "05-10", "05-20", "06-22", "06-23", "11-03"]],
  [2030, ["04-19", "04-20", "04-21", "04-22", "05-30", "06-09", "06-21", "06-22", "11-02"]],
];

describe.each(moving)("the holidays of %i", (year, days) => {
  const holidays = holidaysOf(year);

  test("are those of the almanac, and no other day", () => {
    expect([...holidays].sort()).toEqual([...fixed, ...days].map((day) => `${year}-${day}`).sort());
  });

  test("are known one by one", () => {
    for (const day of holidays) expect(isHoliday(day), day).toBe(true);
    expect(isHoliday(`${year}-11-21`)).toBe(false);
  });
});

describe("in any year of a century", () => {
  const years = Array.from({ length: 100 }, (_, index) => 2000 + index);
  const weekdays = (year: number) => [...holidaysOf(year)].filter((day) => !fixed.includes(day.slice(5))).map((day) => [day.slice(5), new Date(day).getUTCDay()] as const);

  test.each([
    ["midsummer eve is a Friday from 19 to 25 June", "06-19", "06-25", 5],
    ["midsummer day is a Saturday from 20 to 26 June", "06-20", "06-26", 6],
    ["All Saints is a Saturday from 31 October to 6 November", "10-31", "11-06", 6],
  ])("%s", (_name, from, to, weekday) => {
    for (const year of years) {
      const found = weekdays(year).filter(([day, on]) => day >= from && day <= to && on === weekday);

      expect(found, String(year)).toHaveLength(1);
    }
  });

  test("Easter is on the dates that the Church reckons at the edges of the rule", () => {
    for (const easter of ["2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2038-04-25", "2049-04-18", "2076-04-19"]) {
      expect(isHoliday(easter), easter).toBe(true);
      expect(new Date(easter).getUTCDay()).toBe(0);
    }
  });
});

test("the days around midsummer are ordinary days", () => {
  expect(["2026-06-18", "2026-06-21", "2026-06-22"].map(isHoliday)).toEqual([false, false, false]);
});
