import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../../app/days";
import { isDay, isShown, readDay, readTime } from "../../../../app/features/campaigns/table/read-day";

describe("a date is read", () => {
  test.each([
    "2021-10-31", "2021/10/31", "31.10.2021", "31. 10. 2021", "31/10/2021", "31-10-2021", "10/31/2021", "31 okt 2021", "31 oktober 2021", "31. okt. 2021", "31 Oct 2021", "October 31, 2021", "Oct 31 2021", "  2021-10-31 ",
  ])("from %j", (text) => {
    expect(readDay(text, null)).toEqual({ day: "2021-10-31", time: null });
  });

  test.each(["2021-10-31T08:30", "2021-10-31 08:30:00", "31.10.2021 8.30", "31 okt 2021 kl. 08:30", "Oct 31, 2021 08:30"])("with its time from %j", (text) => {
    expect(readDay(text, null)).toEqual({ day: "2021-10-31", time: "08:30" });
  });

  test("in every month, by its Swedish and its English name", () => {
    for (const tag of ["sv", "en"]) for (let month = 1; month <= 12; month += 1) for (const style of ["long", "short"] as const) {
      const name = new Intl.DateTimeFormat(tag, { month: style, timeZone: "UTC" }).format(Date.UTC(2021, month - 1, 5));
      expect(readDay(`5 ${name} 2021`, null), name).toEqual({ day: `2021-${String(month).padStart(2, "0")}-05`, time: null });
    }
  });
});

describe("two figures before a year", () => {
  test("are asked about where both may be the day", () => {
    expect(readDay("03/04/2021", null)).toEqual({ fault: "ambiguous" });
    expect(readDay("03/04/2021", "day")).toEqual({ day: "2021-04-03", time: null });
    expect(readDay("03/04/2021", "month")).toEqual({ day: "2021-03-04", time: null });
  });

  test("are not asked about where it makes no difference", () => {
    expect(readDay("3/03/2021", null)).toEqual({ day: "2021-03-03", time: null });
  });

  test("do not silently contradict what was chosen", () => {
    expect(readDay("10/31/2021", "day")).toEqual({ fault: "otherOrder" });
    expect(readDay("31/10/2021", "month")).toEqual({ fault: "otherOrder" });
  });

  test("with dots between them have the day first, whatever was chosen", () => {
    expect(readDay("03.04.2021", "month")).toEqual({ day: "2021-04-03", time: null });
  });
});

test.each([
  ["44500", "serial"], ["44500,35", "serial"], ["31.10.21", "shortYear"], ["31/10/21", "shortYear"], ["2021-02-30", "noSuchDay"], ["31/13/2021", "noSuchDay"], ["2021-13-31", "noSuchDay"], ["1821-10-31", "noSuchDay"],
  ["i onsdags", "unreadable"], ["", "unreadable"], ["2021-10-31 08:30 +0000", "unreadable"], ["=TODAY()", "unreadable"], ["2021-10-31 25:00", "timeUnreadable"],
])("%j is refused: %s", (text, fault) => {
  expect(readDay(text, null)).toEqual({ fault });
});

test("no text breaks the reading, and every day that it gives is one", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ -]{6,12}$/)), (text) => {
    const read = readDay(text, null);
    if ("day" in read) expect(isDay(read.day)).toBe(true);
  }), { numRuns: 2_000 });
});

test("every day of four years is the same day in each way of writing it", () => {
  for (let day = "2020-01-01"; day < "2024-01-01"; day = addDays(day, 1)) {
    const [year, month, date] = day.split("-");
    for (const text of [day, `${date}.${month}.${year}`]) expect(readDay(text, null)).toEqual({ day, time: null });
    expect(readDay(`${date}/${month}/${year}`, "day")).toEqual({ day, time: null });
  }
});

test("a time is read with a colon or a point, and none that a day has not", () => {
  expect(["08:30", "8.30", "kl 8:30", "Kl. 08:30:15", "00:00", "23:59"].map(readTime)).toEqual(["08:30", "08:30", "08:30", "08:30", "00:00", "23:59"].map((time) => ({ time })));
  for (const text of ["24:00", "8", "8:3", "8:60", "8:30 PM"]) expect(readTime(text)).toEqual({ fault: "timeUnreadable" });
});

test("the hour that spring skips is shown by no clock, and the one that autumn repeats is", () => {
  expect([isShown("2027-03-28", "02:30"), isShown("2027-03-28", "03:00"), isShown("2026-10-25", "02:30")]).toEqual([false, true, true]);
});
