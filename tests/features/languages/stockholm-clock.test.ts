import { describe, expect, test } from "vitest";
import { dayAfter, dayBefore, instantOf, nextMidnight, stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { onAnotherMachine } from "../languages/on-another-machine";

describe("a clock on a Stockholm wall", () => {
  test.each([
    ["in winter is an hour before Greenwich", "2026-11-21T22:59:00Z", "2026-11-21", "23:59"],
    ["begins a day at midnight, written 00:00", "2026-11-21T23:00:00Z", "2026-11-22", "00:00"],
    ["in summer is two hours before Greenwich", "2026-06-30T22:00:00Z", "2026-07-01", "00:00"],
    ["shows the minute that has begun", "2026-11-21T08:04:59.999Z", "2026-11-21", "09:04"],
    ["shows the last minute before the hour that spring skips", "2026-03-29T00:59:00Z", "2026-03-29", "01:59"],
    ["goes on at three in spring", "2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
    ["shows half past two for the first time in autumn", "2026-10-25T00:30:00Z", "2026-10-25", "02:30"],
    ["shows half past two again an hour later", "2026-10-25T01:30:00Z", "2026-10-25", "02:30"],
    ["shows three once in autumn", "2026-10-25T02:00:00Z", "2026-10-25", "03:00"],
  ])("%s", (_name, instant, day, time) => {
    expect(stockholmTime(new Date(instant))).toEqual({ day, time });
  });
});

describe("the instant of a day and time", () => {
  test.each([
    ["in winter", "2026-11-21", "09:00", "2026-11-21T08:00:00.000Z"],
    ["in summer", "2026-07-01", "09:00", "2026-07-01T07:00:00.000Z"],
    ["on the last minute before spring's jump", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["right after spring's jump", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["that autumn shows twice is the first of the two", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["after autumn's second hour", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["at the end of the long day is the next midnight", "2026-10-25", "24:00", "2026-10-25T23:00:00.000Z"],
    ["at the end of the short day is the next midnight", "2026-03-29", "24:00", "2026-03-29T22:00:00.000Z"],
    ["at the end of the year is the next year", "2026-12-31", "24:00", "2026-12-31T23:00:00.000Z"],
  ])("%s", (_name, day, time, instant) => {
    expect(instantOf(day, time).toISOString()).toBe(instant);
  });

  test.each(["02:00", "02:30", "02:59"])("that spring skips (%s) is the first instant after the skipped hour", (time) => {
    expect(instantOf("2026-03-29", time).toISOString()).toBe("2026-03-29T01:00:00.000Z");
  });

  test("shows that day and time on the clock, for every quarter of an hour of a year that is shown at all", () => {
    const skipped: string[] = [];
    for (let day = "2026-01-01"; day < "2027-01-01"; day = dayAfter(day)) {
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const time = new Date(quarter * 900_000).toISOString().slice(11, 16);
        const shown = stockholmTime(instantOf(day, time));
        if (shown.day !== day || shown.time !== time) skipped.push(`${day} ${time}`);
      }
    }

    expect(skipped).toEqual(["02:00", "02:15", "02:30", "02:45"].map((time) => `2026-03-29 ${time}`));
  });
});

test.each([
  ["2026-11-21T12:00:00Z", "2026-11-21T23:00:00.000Z"],
  ["2026-11-21T22:59:59Z", "2026-11-21T23:00:00.000Z"],
  ["2026-11-21T23:00:00Z", "2026-11-22T23:00:00.000Z"],
  ["2026-03-28T23:00:00Z", "2026-03-29T22:00:00.000Z"],
  ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00.000Z"],
])("the day of %s ends at %s, though it may have 23 or 25 hours", (now, midnight) => {
  expect(nextMidnight(new Date(now)).toISOString()).toBe(midnight);
});

test("the day after the last of a month, of February and of a year is the first of the next", () => {
  expect(["2026-11-30", "2026-02-28", "2028-02-28", "2026-12-31", "2026-03-28", "2026-10-25"].map(dayAfter)).toEqual([
    "2026-12-01", "2026-03-01", "2028-02-29", "2027-01-01", "2026-03-29", "2026-10-26",
  ]);
});

test("the day before the first of a month, of March and of a year is the last of the one before", () => {
  expect(["2026-12-01", "2026-03-01", "2028-03-01", "2027-01-01", "2026-03-29", "2026-10-26"].map(dayBefore)).toEqual([
    "2026-11-30", "2026-02-28", "2028-02-29", "2026-12-31", "2026-03-28", "2026-10-25",
  ]);
});

test("the clock shows the same on a machine in any time zone", { timeout: 30_000 }, async () => {
  const lines = `
    import { weekdayOf } from "./app/days.ts";
    import { instantOf, nextMidnight, stockholmTime } from "./app/features/languages/stockholm-clock.ts";
    console.log(new Date(0).getHours());
    for (const now of ["2026-03-29T00:59Z", "2026-03-29T01:00Z", "2026-10-25T00:30Z", "2026-12-31T23:30Z"].map((text) => new Date(text))) {
      const { day, time } = stockholmTime(now);
      console.log(day, time, weekdayOf(day), instantOf(day, time).toISOString(), nextMidnight(now).toISOString());
    }
  `;
  const printed = await Promise.all(["Europe/Stockholm", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map((TZ) => onAnotherMachine({ TZ }, lines)));
  const shown = printed.map((text) => text.split("\n").slice(1));

  expect(new Set(printed.map((text) => text.split("\n")[0])).size, "the machines' own clocks differ").toBe(4);
  expect(shown[0]?.[0]).toBe("2026-03-29 01:59 6 2026-03-29T00:59:00.000Z 2026-03-29T22:00:00.000Z");
  for (const other of shown) expect(other).toEqual(shown[0]);
});
