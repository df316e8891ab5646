import { describe, expect, test } from "vitest";
import { opennessAt } from "../../../app/features/directory/open-now";
import type { Hours, Week } from "../../../app/features/directory/hours";
import { hoursOf } from "./real-register";

const at = (hours: Hours, instant: string) => opennessAt(hours, new Date(`${instant}+02:00`));
const open = (until: string) => ({ state: "open", until });
const closed = (day: string, time: string) => ({ state: "closed", opens: { day, time } });

describe("Brottsofferjouren, which has other hours in June and July", () => {
  const phone = hoursOf("brottsofferjouren");
  const chat = hoursOf("brottsofferjouren", "chat");

  test.each([
    ["on a Wednesday in May closes at five", "2026-05-27T17:00", closed("2026-05-28", "09:00")],
    ["on a Wednesday in July closes at seven", "2026-07-01T17:00", open("19:00")],
    ["answers on the last Sunday of May", "2026-05-31T10:00", open("12:00")],
    ["has summer hours from the first day of June", "2026-06-01T18:59", open("19:00")],
    ["does not answer on a Saturday in July", "2026-07-25T10:00", closed("2026-07-27", "09:00")],
    ["has summer hours on the last day of July", "2026-07-31T18:59", open("19:00")],
    ["on that evening opens by the hours of August", "2026-07-31T20:00", closed("2026-08-01", "09:00")],
    ["answers again on the first Saturday of August", "2026-08-01T10:00", open("12:00")],
    ["on National Day is unknown, since it says nothing of holidays", "2026-06-06T10:00", { state: "unknown", holiday: true }],
  ])("%s", (_name, now, expected) => {
    expect(at(phone, now)).toEqual(expected);
  });

  test("has a chat whose summer hours nobody knows", () => {
    expect(at(chat, "2026-05-29T15:59")).toEqual(open("16:00"));
    expect(at(chat, "2026-06-01T10:00")).toEqual({ state: "unknown", holiday: false });
    expect(at(chat, "2026-07-31T10:00")).toEqual({ state: "unknown", holiday: false });
    expect(at(chat, "2026-08-03T10:00")).toEqual(open("16:00"));
  });

  test("has a chat that does not promise to open on the first unknown day", () => {
    expect(at(chat, "2026-05-31T17:00")).toEqual({ state: "closed", opens: null });
  });
});

describe("Jourhavande kompis, which has other hours from 15 June to 23 August", () => {
  const chat = hoursOf("jourhavande-kompis", "chat");

  test.each([
    ["answers on a Monday before", "2026-06-08T19:00", open("21:00")],
    ["does not answer on the first Monday", "2026-06-15T19:00", closed("2026-06-16", "18:00")],
    ["answers on a Tuesday within", "2026-06-16T19:00", open("21:00")],
    ["does not answer on a Saturday within", "2026-06-27T15:00", closed("2026-06-28", "14:00")],
    ["answers on the last Sunday", "2026-08-23T15:00", open("17:00")],
    ["answers on the Monday after", "2026-08-24T19:00", open("21:00")],
  ])("%s", (_name, now, expected) => {
    expect(at(chat, now)).toEqual(expected);
  });
});

describe("a season over New Year", () => {
  const week = (opens: string, closes: string): Week => Array.from({ length: 7 }, () => [[opens, closes]]);
  const hours: Hours = { week: week("09:00", "17:00"), holidays: "normal", seasons: [{ from: "12-20", to: "01-10", week: week("12:00", "14:00") }] };

  test.each(["2026-12-20T13:00", "2026-12-31T13:00", "2027-01-01T13:00", "2027-01-10T13:00"])("holds on %s", (now) => {
    expect(at(hours, now)).toEqual(open("14:00"));
  });

  test.each(["2026-12-19T13:00", "2027-01-11T13:00"])("does not hold on %s", (now) => {
    expect(at(hours, now)).toEqual(open("17:00"));
  });
});
