import { describe, expect, test } from "vitest";
import { opennessAt } from "../../../app/features/directory/open-now";
import type { Hours, Week } from "../../../app/features/directory/hours";
import { hoursOf } from "./real-register";

const at = (hours: Hours, instant: string) => opennessAt(hours, new Date(instant));
const open = (until: string) => ({ state: "open", until });
const closed = (day: string, time: string) => ({ state: "closed", opens: { day, time } });
const unknownOn = (holiday: boolean) => ({ state: "unknown", holiday });
const everyDay = (...intervals: [string, string][]): Week => Array.from({ length: 7 }, () => intervals);

describe("a line that answers on weekdays 8–19 and at weekends 10–16", () => {
  const line = hoursOf("aldrelinjen");

  test.each([
    ["is open from its first minute", "2026-11-23T08:00:00+01:00", open("19:00")],
    ["is open to its last second", "2026-11-23T18:59:59+01:00", open("19:00")],
    ["has other hours on Saturday", "2026-11-21T10:00:00+01:00", open("16:00")],
    ["before it opens says when it opens today", "2026-11-23T07:59:00+01:00", closed("2026-11-23", "08:00")],
    ["when it has closed says when it opens tomorrow", "2026-11-23T19:00:00+01:00", closed("2026-11-24", "08:00")],
    ["on Friday evening says when it opens on Saturday", "2026-11-20T20:00:00+01:00", closed("2026-11-21", "10:00")],
    ["opens by the summer clock in summer", "2026-07-06T06:00:00Z", open("19:00")],
    ["is not open by the winter clock in summer", "2026-07-06T05:59:00Z", closed("2026-07-06", "08:00")],
    ["opens by the winter clock after the last Sunday of October", "2026-10-26T07:00:00Z", open("19:00")],
    ["on a holiday that it says nothing of is unknown", "2026-12-24T12:00:00+01:00", unknownOn(true)],
    ["the evening before such a holiday does not guess when it opens", "2026-12-23T20:00:00+01:00", { state: "closed", opens: null }],
  ])("%s", (_name, now, expected) => {
    expect(at(line, now)).toEqual(expected);
  });
});

describe("a line that answers from nine in the evening until six", () => {
  const line = hoursOf("jourhavande-medmanniska");

  test.each([
    ["is open before midnight until six in the morning", "2026-11-21T23:30:00+01:00", open("06:00")],
    ["is open after midnight until six in the morning", "2026-11-22T00:00:00+01:00", open("06:00")],
    ["is closed at six and opens in the evening", "2026-11-22T06:00:00+01:00", closed("2026-11-22", "21:00")],
    ["is open in both of autumn's hours from two to three", "2026-10-25T01:30:00Z", open("06:00")],
    ["closes at six by the clock in the long night", "2026-10-25T05:00:00Z", closed("2026-10-25", "21:00")],
    ["closes at six by the clock in the short night", "2026-03-29T04:00:00Z", closed("2026-03-29", "21:00")],
    ["finishes its night where a holiday follows", "2026-12-23T23:30:00+01:00", open("06:00")],
  ])("%s", (_name, now, expected) => {
    expect(at(line, now)).toEqual(expected);
  });

  test("closes at midnight where its chat does not go on the next day", () => {
    expect(at(hoursOf("jourhavande-medmanniska", "chat"), "2026-11-24T23:30:00+01:00")).toEqual(open("24:00"));
    expect(at(hoursOf("jourhavande-medmanniska", "chat"), "2026-11-23T23:30:00+01:00")).toEqual(open("24:00"));
  });
});

describe("a pause in the day", () => {
  test("is closed and ends the same day", () => {
    expect(at(hoursOf("mansjouren"), "2026-11-23T13:59:00+01:00")).toEqual(open("14:00"));
    expect(at(hoursOf("mansjouren"), "2026-11-23T14:00:00+01:00")).toEqual(closed("2026-11-23", "18:00"));
  });
});

describe("a line that is open once a week", () => {
  test("opens the same weekday a week later", () => {
    expect(at(hoursOf("rfsl-ungdom-chatt", "chat"), "2026-11-23T20:00:00+01:00")).toEqual(closed("2026-11-30", "18:00"));
  });
});

describe("holidays", () => {
  test("on which a line says that it is closed are passed over to the next open day", () => {
    expect(at(hoursOf("alkohollinjen"), "2026-12-24T12:00:00+01:00")).toEqual(closed("2026-12-28", "11:00"));
  });

  test("change nothing for a line that says so", () => {
    expect(at({ week: everyDay(["09:00", "17:00"]), holidays: "normal" }, "2026-12-24T12:00:00+01:00")).toEqual(open("17:00"));
  });

  test("change nothing for a line that is always open", () => {
    expect(at(hoursOf("sos-112"), "2026-12-24T12:00:00+01:00")).toEqual({ state: "always" });
  });
});

describe("hours that nobody knows", () => {
  test("are unknown and no holiday, on a holiday too", () => {
    expect(at(hoursOf("forsakringskassan"), "2026-11-23T12:00:00+01:00")).toEqual(unknownOn(false));
    expect(at(hoursOf("forsakringskassan"), "2026-12-24T12:00:00+01:00")).toEqual(unknownOn(false));
  });

  test("of a week without a single opening are closed with nothing to wait for", () => {
    expect(at({ week: everyDay() }, "2026-11-23T12:00:00+01:00")).toEqual({ state: "closed", opens: null });
  });
});
