import { describe, expect, test } from "vitest";
import type { WeeklyHours } from "../../../app/features/directory/hours";
import { at, closed, everyDay, hjo, open, unknownOn } from "./open-now-fixtures";
import { hoursOf } from "./real-register";

describe("Hjo's social services on call, whose weekend nights end at one", () => {
  test.each([
    ["are open until one on the next day", "2026-11-20T23:59:00+01:00", open("01:00")],
    ["are open after midnight", "2026-11-21T00:59:00+01:00", open("01:00")],
    ["close at one", "2026-11-21T01:00:00+01:00", closed("2026-11-21", "15:00")],
    ["are closed in the night to Monday", "2026-11-23T00:30:00+01:00", closed("2026-11-23", "17:00")],
    ["finish the night that runs into Midsummer Day", "2026-06-20T00:30:00+02:00", open("01:00")],
    ["are unknown from one on Midsummer Day", "2026-06-20T01:00:00+02:00", unknownOn(true)],
    ["are unknown on Midsummer Day", "2026-06-20T16:00:00+02:00", unknownOn(true)],
  ])("%s", (_name, now, expected) => {
    expect(at(hjo, now)).toEqual(expected);
  });

  test("are unknown after midnight too where midsummer eve is itself unknown", () => {
    expect(at({ week: hjo.week }, "2026-06-20T00:30:00+02:00")).toEqual(unknownOn(true));
  });
});

describe("the night after a day that nobody knows", () => {
  const line = hoursOf("jourhavande-medmanniska");

  test("is unknown, not closed, for as long as the line's nights go on", () => {
    expect(at(line, "2026-12-27T05:59:00+01:00")).toEqual(unknownOn(false));
    expect(at(line, "2026-12-27T06:00:00+01:00")).toEqual(closed("2026-12-27", "21:00"));
  });

  test("is as long as the longest night of the week, since holidays may be held as another day", () => {
    expect(at({ week: hjo.week }, "2026-01-07T00:59:00+01:00")).toEqual(unknownOn(false));
    expect(at({ week: hjo.week }, "2026-01-07T01:00:00+01:00")).toEqual(closed("2026-01-07", "17:00"));
  });

  test("is the longest where nights differ", () => {
    const hours: WeeklyHours = { week: [...everyDay(["21:00", "02:00"]).slice(0, 3), [["21:00", "06:00"]], ...everyDay(["21:00", "03:00"]).slice(0, 3)] };

    expect(at(hours, "2026-01-07T05:59:00+01:00")).toEqual(unknownOn(false));
  });

  test("is closed for a line that never answers at night", () => {
    expect(at(hoursOf("aldrelinjen"), "2026-12-27T00:30:00+01:00")).toEqual(closed("2026-12-27", "10:00"));
  });

  test("is unknown where the season that ended was unknown, by the nights of the rest of the year", () => {
    const hours: WeeklyHours = { week: everyDay(["21:00", "03:00"]), seasons: [{ from: "06-01", to: "07-31", week: "unknown" }] };

    expect(at(hours, "2026-08-01T02:59:00+02:00")).toEqual(unknownOn(false));
    expect(at(hours, "2026-06-01T02:59:00+02:00")).toEqual(open("03:00"));
  });

  test("gives way to hours that are known", () => {
    const hours: WeeklyHours = { week: everyDay(["00:00", "08:00"], ["21:00", "06:00"]) };

    expect(at(hours, "2026-12-27T05:00:00+01:00")).toEqual(open("08:00"));
  });
});

test("an interval that closes when it opens lasts a day and a night", () => {
  const hours: WeeklyHours = { week: [[], [["08:00", "08:00"]], [], [], [], [], []] };

  expect(at(hours, "2026-11-24T09:00:00+01:00")).toEqual(open("08:00"));
  expect(at(hours, "2026-11-25T07:59:00+01:00")).toEqual(open("08:00"));
  expect(at(hours, "2026-11-25T08:00:00+01:00")).toEqual(closed("2026-12-01", "08:00"));
});

describe("intervals that touch", () => {
  test.each([
    ["at midnight", everyDay(["00:00", "06:00"], ["21:00", "24:00"]), "2026-11-24T23:00:00+01:00", "06:00"],
    ["at the end of a night", everyDay(["06:00", "09:00"], ["21:00", "06:00"]), "2026-11-24T23:00:00+01:00", "09:00"],
    ["at the end of a night, seen from after midnight", everyDay(["06:00", "09:00"], ["21:00", "06:00"]), "2026-11-24T05:00:00+01:00", "09:00"],
    ["within a day", everyDay(["09:00", "12:00"], ["12:00", "15:00"]), "2026-11-24T10:00:00+01:00", "15:00"],
    ["more than a day long, which a time alone cannot say", everyDay(["00:00", "24:00"]), "2026-11-24T10:00:00+01:00", "24:00"],
    ["not at all", everyDay(["06:01", "09:00"], ["21:00", "06:00"]), "2026-11-24T23:00:00+01:00", "06:00"],
    ["written as ending at 00:00", everyDay(["21:00", "00:00"]), "2026-11-24T23:59:00+01:00", "24:00"],
  ])("are one opening: %s", (_name, week, now, until) => {
    expect(at({ week }, now)).toEqual(open(until));
  });

  test("with a day that nobody knows promise nothing past midnight", () => {
    expect(at({ week: everyDay(["00:00", "06:00"], ["21:00", "24:00"]) }, "2026-12-23T23:30:00+01:00")).toEqual(open("24:00"));
  });
});
