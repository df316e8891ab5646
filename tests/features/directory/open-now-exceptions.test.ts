import { describe, expect, test } from "vitest";
import type { WeeklyHours } from "../../../app/features/directory/hours";
import { stateAt } from "../../../app/features/directory/open-now";
import { at, closed, everyDay, hjo, minutesBetween, open } from "./open-now-fixtures";
import { hoursOf } from "./real-register";

const line = hoursOf("hedersfortryck-yrkesverksamma") as WeeklyHours;

describe("the line for professionals that wrote \"25/9 öppet 13–16, 20/10 stängt\"", () => {
  const hours: WeeklyHours = { ...line, exceptions: { "2026-09-25": [["13:00", "16:00"]], "2026-10-20": [] } };

  test.each([
    ["is closed at nine on that Friday", "2026-09-25T09:00:00+02:00", closed("2026-09-25", "13:00")],
    ["is open from one to four instead", "2026-09-25T13:00:00+02:00", open("16:00")],
    ["says on the day before that it opens at one", "2026-09-24T12:00:00+02:00", closed("2026-09-25", "13:00")],
    ["is open at nine on the Friday after", "2026-10-02T09:00:00+02:00", open("12:00")],
  ])("%s", (_name, now, expected) => {
    expect(at(hours, now)).toEqual(expected);
  });

  test("is closed every minute of the day that is closed, and opens on the next of its weekdays", () => {
    for (const now of minutesBetween("2026-10-20T00:00+02:00", "2026-10-21T00:00+02:00")) expect(at(hours, now.toISOString())).toEqual(closed("2026-10-21", "09:00"));
  });
});

describe("the same line in 2023, when both of those days were among its weekdays", () => {
  const hours: WeeklyHours = { ...line, exceptions: { "2023-09-25": [["13:00", "16:00"]], "2023-10-20": [] } };

  test("passes over the closed day when it says when it opens", () => {
    expect(at(hours, "2023-10-18T12:00:00+02:00")).toEqual(closed("2023-10-23", "09:00"));
    expect(at(line, "2023-10-18T12:00:00+02:00")).toEqual(closed("2023-10-20", "09:00"));
  });

  test("is closed all that day", () => {
    expect(at(hours, "2023-10-20T09:00:00+02:00")).toEqual(closed("2023-10-23", "09:00"));
  });
});

describe("a single day", () => {
  test("goes before what is said of holidays, eves and seasons", () => {
    const hours: WeeklyHours = { week: everyDay(["09:00", "17:00"]), holidays: "closed", eves: "unknown", seasons: [{ from: "01-01", to: "12-31", week: "unknown" }], exceptions: { "2026-12-24": [["08:00", "10:00"]], "2026-12-25": [["11:00", "13:00"]] } };

    expect(at(hours, "2026-12-24T08:00:00+01:00")).toEqual(open("10:00"));
    expect(at(hours, "2026-12-25T11:00:00+01:00")).toEqual(open("13:00"));
  });

  test("that is closed does not cut short the night that began before it, and has no night of its own", () => {
    const hours: WeeklyHours = { ...hjo, exceptions: { "2026-11-21": [] } };

    expect(at(hours, "2026-11-21T00:30:00+01:00")).toEqual(open("01:00"));
    expect(at(hours, "2026-11-21T16:00:00+01:00")).toEqual(closed("2026-11-22", "15:00"));
    expect(at(hours, "2026-11-22T00:30:00+01:00")).toEqual(closed("2026-11-22", "15:00"));
  });

  test("that is closed in a line's only hours of the week leaves nothing to wait for", () => {
    const chat = hoursOf("rfsl-ungdom-chatt", "chat") as WeeklyHours;

    expect(at({ ...chat, exceptions: { "2026-11-30": [] } }, "2026-11-23T20:00:00+01:00")).toEqual({ state: "closed", opens: null });
  });

  test("says nothing of the same date in another year", () => {
    expect(stateAt({ ...line, exceptions: { "2026-09-25": [] } }, { day: "2027-09-24", time: "10:00" })).toBe("open");
    expect(stateAt({ ...line, exceptions: { "2026-09-25": [] } }, { day: "2026-09-25", time: "10:00" })).toBe("closed");
  });
});
