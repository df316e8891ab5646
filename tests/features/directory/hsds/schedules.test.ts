import { describe, expect, test } from "vitest";
import { schedulesOf } from "../../../../app/features/directory/hsds/schedules";
import type { Interval, Week } from "../../../../app/features/directory/hours";
import { hoursOf } from "../real-register";

const today = "2026-11-22";
const week = (...days: [number, Interval][]): Week => Array.from({ length: 7 }, (_, weekday) => days.filter(([some]) => some === weekday).map(([, interval]) => interval));
const weekdays = week(...[0, 1, 2, 3, 4].map((day): [number, Interval] => [day, ["09:00", "17:00"]]));

function times(hours: Parameters<typeof schedulesOf>[0]): unknown[] {
  return schedulesOf(hours, "hjo/phone", today).map(({ valid_from, valid_to, byday, opens_at, closes_at, timezone }) => [valid_from, valid_to, byday, opens_at, closes_at, timezone]);
}

describe("weekly hours", () => {
  test("are split where clocks are moved, so that nine o'clock stays nine o'clock", () => {
    expect(times({ week: weekdays })).toEqual([
      ["2026-11-23", "2027-03-26", "MO,TU,WE,TH,FR", "09:00+01:00", "17:00+01:00", 1],
      ["2027-03-29", "2027-10-29", "MO,TU,WE,TH,FR", "09:00+02:00", "17:00+02:00", 2],
      ["2027-11-01", "2027-12-24", "MO,TU,WE,TH,FR", "09:00+01:00", "17:00+01:00", 1],
    ]);
  });

  test("past midnight are split there, and the night's end stands on the next day", () => {
    expect(times({ week: week([4, ["16:00", "01:00"]]) }).slice(0, 2)).toEqual([
      ["2026-11-27", "2027-03-26", "FR", "16:00+01:00", "23:59+01:00", 1],
      ["2026-11-28", "2027-03-27", "SA", "00:00+01:00", "01:00+01:00", 1],
    ]);
  });

  test("in the night when clocks are moved open by one clock and close by the other", () => {
    const night = times({ week: week([6, ["01:00", "05:00"]]) });
    expect(night).toContainEqual(["2027-03-28", "2027-03-28", "SU", "01:00+01:00", "05:00+02:00", 1]);
    expect(night).toContainEqual(["2027-10-31", "2027-10-31", "SU", "01:00+02:00", "05:00+01:00", 2]);
  });

  test("of last night count on the day that begins with them", () => {
    const hours = { week: week([5, ["15:00", "01:00"]]) };
    expect(times(hours)).toContainEqual(["2026-11-22", "2027-03-28", "SU", "00:00+01:00", "01:00+01:00", 1]);
  });

  test("of a season hold for it alone, and an unknown season has none", () => {
    const phone = schedulesOf(hoursOf("brottsofferjouren"), "brottsofferjouren/phone", today);
    expect(phone.some(({ valid_from: from, valid_to: to, byday }) => from === "2027-06-02" && to === "2027-07-30" && byday === "WE,TH,FR")).toBe(true);
    const chat = schedulesOf(hoursOf("brottsofferjouren", "chat"), "brottsofferjouren/chat", today);
    expect(chat.length).toBeGreaterThan(0);
    expect(chat.filter(({ valid_from: from = "", valid_to: to = "" }) => from <= "2027-07-15" && to >= "2027-07-15")).toEqual([]);
  });

  test("say what is done on holidays, and that it is not known where nobody has said it", () => {
    expect(schedulesOf(hoursOf("alkohollinjen"), "alkohollinjen/phone", today)[0]).toMatchObject({ x_holiday_policy: { holidays: "closed" }, notes: "On public holidays: closed." });
    expect(schedulesOf({ week: weekdays, eves: [["10:00", "12:00"]] }, "a/phone", today)[0]).toMatchObject({ notes: "On public holidays: not known, it may be open. On the day before: 10:00–12:00." });
  });
});

describe("single days", () => {
  test("have a schedule of their own; a closed one has no times", () => {
    const hours = { week: weekdays, exceptions: { "2027-09-24": [["13:00", "16:00"]] as Interval[], "2027-10-20": [] } };
    const single = schedulesOf(hours, "yrke/phone", today).filter(({ freq }) => !freq);
    expect(single).toMatchObject([
      { valid_from: "2027-09-24", valid_to: "2027-09-24", opens_at: "13:00+02:00", closes_at: "16:00+02:00" },
      { valid_from: "2027-10-20", valid_to: "2027-10-20", notes: "Closed on this day." },
    ]);
    expect(single[1]).not.toHaveProperty("opens_at");
  });

  test("that end in the night go on on the next", () => {
    const single = schedulesOf({ week: weekdays, exceptions: { "2027-03-26": [["08:00", "01:30"]] } }, "karlstad/phone", today).filter(({ freq }) => !freq);
    expect(single.map(({ valid_from, opens_at, closes_at }) => [valid_from, opens_at, closes_at])).toEqual([
      ["2027-03-26", "08:00+01:00", "23:59+01:00"], ["2027-03-27", "00:00+01:00", "01:30+01:00"],
    ]);
  });
});

test("round the clock is all day every day, and says so", () => {
  expect(schedulesOf("always", "sos-112/phone", today)).toMatchObject([{ byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "00:00+01:00", closes_at: "23:59+01:00", x_always_open: true, x_iana_timezone: "Europe/Stockholm" }]);
});

test("unknown hours have no schedule, since none would read as closed", () => {
  expect(schedulesOf("unknown", "a/phone", today)).toEqual([]);
});

test("every schedule of a channel has its own id, whatever day it is", () => {
  for (const day of ["2026-11-22", "2027-03-28", "2028-02-29", "2026-12-31"]) {
    const ids = schedulesOf(hoursOf("brottsofferjouren"), "brottsofferjouren/phone", day).map(({ id }) => id);
    expect(new Set(ids).size, day).toBe(ids.length);
  }
});
