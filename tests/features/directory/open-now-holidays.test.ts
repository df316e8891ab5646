import { describe, expect, test } from "vitest";
import type { DayPolicy, WeeklyHours } from "../../../app/features/directory/hours";
import { at, closed, everyDay, karlstad, open, staffanstorp, unknownOn } from "./open-now-fixtures";

describe("Staffanstorp's social services on call, open on holidays and the evening before", () => {
  test.each([
    ["are open on the Tuesday that is Epiphany, as on a Sunday", "2026-01-06T12:00:00+01:00", open("22:00")],
    ["are closed before that day's hours", "2026-01-06T09:59:00+01:00", closed("2026-01-06", "10:00")],
    ["are open on the evening before, a Monday", "2026-01-05T20:00:00+01:00", open("24:00")],
    ["are closed on an ordinary Monday", "2026-01-12T20:00:00+01:00", closed("2026-01-16", "17:00")],
    ["are open on Christmas Eve as on other eves", "2026-12-24T18:00:00+01:00", open("24:00")],
    ["keep a holiday's hours on Christmas Day, though another holiday follows", "2026-12-25T23:00:00+01:00", closed("2026-12-26", "10:00")],
    ["keep an eve's hours on the Saturday before Whit Sunday", "2026-05-23T16:00:00+02:00", closed("2026-05-23", "17:00")],
  ])("%s", (_name, now, expected) => {
    expect(at(staffanstorp, now)).toEqual(expected);
  });
});

describe("Karlstad's social services on call, with hours of their own on Good Friday", () => {
  test.each([
    ["open at eight", "2026-04-03T07:59:00+02:00", closed("2026-04-03", "08:00")],
    ["are open until half past one in the night", "2026-04-03T08:00:00+02:00", open("01:30")],
    ["finish that night on Easter eve, of which nothing is known", "2026-04-04T01:29:00+02:00", open("01:30")],
    ["are unknown after it", "2026-04-04T01:30:00+02:00", unknownOn(true)],
    ["are unknown on the Good Friday of another year", "2027-03-26T08:00:00+01:00", unknownOn(true)],
  ])("%s", (_name, now, expected) => {
    expect(at(karlstad, now)).toEqual(expected);
  });
});

describe("what is said of holidays and eves", () => {
  const week = [...everyDay(["09:00", "17:00"]).slice(0, 6), [["12:00", "14:00"]]] as WeeklyHours["week"];
  const epiphanyEve = "2026-01-05T10:00:00+01:00";
  const epiphany = "2026-01-06T13:00:00+01:00";
  const christmasEve = "2026-12-24T13:00:00+01:00";

  test.each<[string, DayPolicy | undefined, DayPolicy | undefined, string, object]>([
    ["nothing: a holiday is unknown", undefined, undefined, epiphany, unknownOn(true)],
    ["nothing: an eve on which offices close is unknown", undefined, undefined, christmasEve, unknownOn(true)],
    ["nothing: another eve is an ordinary day", undefined, undefined, epiphanyEve, open("17:00")],
    ["normal holidays: an eve on which offices close is normal too", "normal", undefined, christmasEve, open("17:00")],
    ["closed holidays: an eve on which offices close is closed too", "closed", undefined, christmasEve, closed("2026-12-27", "12:00")],
    ["closed holidays: another eve is an ordinary day", "closed", undefined, epiphanyEve, open("17:00")],
    ["holidays as Sundays: an eve on which offices close is a Sunday too", "as_sunday", undefined, christmasEve, open("14:00")],
    ["holidays as Sundays", "as_sunday", undefined, epiphany, open("14:00")],
    ["holidays with hours of their own", [["08:00", "20:00"]], undefined, epiphany, open("20:00")],
    ["normal eves of holidays that are unknown", undefined, "normal", christmasEve, open("17:00")],
    ["normal eves leave the holiday unknown", undefined, "normal", epiphany, unknownOn(true)],
    ["closed eves, also of small holidays", "normal", "closed", epiphanyEve, closed("2026-01-06", "09:00")],
    ["eves as Sundays", "normal", "as_sunday", epiphanyEve, closed("2026-01-05", "12:00")],
    ["unknown eves, which are no holidays", "normal", "unknown", epiphanyEve, unknownOn(false)],
  ])("%s", (_name, holidays, eves, now, expected) => {
    expect(at({ week, holidays, eves }, now)).toEqual(expected);
  });

  test("as Sundays means the Sundays of the season", () => {
    const hours: WeeklyHours = { week, holidays: "as_sunday", seasons: [{ from: "06-01", to: "06-30", week: everyDay(["10:00", "11:00"]) }, { from: "12-01", to: "12-31", week: "unknown" }] };

    expect(at(hours, "2026-06-06T10:30:00+02:00")).toEqual(open("11:00"));
    expect(at(hours, "2026-12-25T13:00:00+01:00")).toEqual(unknownOn(true));
  });
});
