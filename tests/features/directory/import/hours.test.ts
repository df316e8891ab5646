import { describe, expect, test } from "vitest";
import { joinWeek } from "../../../../app/features/directory/import/week-hours";
import { readWrittenHours } from "../../../../app/features/directory/import/written-hours";
import { codes, hsdsService, read, uuid } from "./reading";
import type { Interval, Week } from "../../../../app/features/directory/hours";

const days = (...some: Interval[][]): Week => Array.from({ length: 7 }, (_, index) => some[index] ?? []);
const every = (...intervals: Interval[]): Week => days().map(() => intervals.map(([opens, closes]) => [opens, closes]));

async function hoursOf(...schedules: Record<string, unknown>[]) {
  const { candidates, findings } = await read(JSON.stringify(hsdsService({ schedules: schedules.map((schedule, index) => ({ id: uuid(50 + index), freq: "WEEKLY", ...schedule })) })));
  const [channel] = candidates[0]?.channels ?? [];
  return { hours: channel && "hours" in channel ? channel.hours : undefined, said: codes(findings) };
}

describe("windows of single days become weekly hours", () => {
  test("as they are", () => expect(joinWeek(days([["13:00", "16:00"], ["09:00", "12:00"]]))).toEqual({ week: days([["09:00", "12:00"], ["13:00", "16:00"]]) }));
  test("that meet at midnight are one evening", () => expect(joinWeek(days([["16:00", "24:00"]], [["00:00", "01:00"], ["09:00", "12:00"]]))).toEqual({ week: days([["16:00", "01:00"]], [["09:00", "12:00"]]) }));
  test("from Sunday into Monday too", () => expect(joinWeek(days([["00:00", "01:00"]], [], [], [], [], [], [["15:00", "24:00"]]))).toEqual({ week: days([], [], [], [], [], [], [["15:00", "01:00"]]) }));
  test("of every night are every night", () => expect(joinWeek(every(["00:00", "06:00"], ["18:00", "24:00"]))).toEqual({ week: every(["18:00", "06:00"]) }));
  test("of whole days are round the clock", () => expect(joinWeek(every(["00:00", "24:00"]))).toBe("always"));
  test("that overlap are not understood", () => expect(joinWeek(days([["09:00", "12:00"], ["11:00", "13:00"]]))).toBeUndefined());
});

describe("hours of a table", () => {
  test.each([
    ["always", "always"], ["Dygnet runt", "always"], ["24/7", "always"], ["okänt", "unknown"], ["unknown", "unknown"],
    ["mon 09:00-12:00,13:00-16:00;tue 9-16", { week: days([["09:00", "12:00"], ["13:00", "16:00"]], [["09:00", "16:00"]]) }],
    ["mån–ons 9.00–16.30", { week: days([["09:00", "16:30"]], [["09:00", "16:30"]], [["09:00", "16:30"]]) }],
    ["fri 16:00-01:00", { week: days([], [], [], [], [["16:00", "01:00"]]) }],
    ["mon 25:99-26:00", undefined], ["mon 9-9", undefined], ["blursday 9-12", undefined], ["mon 9-12,11-13", undefined], ["sun-mon 9-12", undefined], ["ring oss", undefined],
  ])("%s", (written, hours) => expect(readWrittenHours(written)).toEqual(hours));
});

describe("HSDS schedules", () => {
  test("weekly ones are read, with a Swedish offset or none", async () => {
    expect(await hoursOf({ byday: "MO", opens_at: "09:00:00", closes_at: "12:00+01:00" })).toEqual({ hours: { week: days([["09:00", "12:00"]]) }, said: [] });
  });

  test("one that closes before it opens ends on the next day", async () => {
    expect((await hoursOf({ byday: "FR", opens_at: "16:00", closes_at: "01:00" })).hours).toEqual({ week: days([], [], [], [], [["16:00", "01:00"]]) });
  });

  test("00:00 to 23:59 every day is round the clock", async () => {
    expect((await hoursOf({ byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "00:00", closes_at: "23:59" })).hours).toBe("always");
  });

  test("of another time of the year are passed over", async () => {
    const summer = { byday: "MO", opens_at: "10:00", closes_at: "12:00", valid_from: "2026-06-01", valid_to: "2026-08-31" };

    expect((await hoursOf({ byday: "MO", opens_at: "09:00", closes_at: "12:00" }, summer)).hours).toEqual({ week: days([["09:00", "12:00"]]) });
  });

  test("of a single day that is to come are an exception", async () => {
    const day = { valid_from: "2026-12-24", valid_to: "2026-12-24", freq: undefined };

    expect((await hoursOf({ byday: "MO", opens_at: "09:00", closes_at: "12:00" }, day, { ...day, valid_from: "2026-12-30", valid_to: "2026-12-30", opens_at: "10:00", closes_at: "11:00" })).hours).toEqual({ week: days([["09:00", "12:00"]]), exceptions: { "2026-12-24": [], "2026-12-30": [["10:00", "11:00"]] } });
  });

  test.each([{ count: 3 }, { byweekno: "41" }, { interval: 2 }, { freq: "MONTHLY", byday: "1MO" }, { timezone: 3 }, { opens_at: "09:00-05:00" }, { opens_at: undefined }])("%j leaves all hours unknown, which is told", async (odd) => {
    const plain = { byday: "TU", opens_at: "09:00", closes_at: "12:00" };

    expect(await hoursOf(plain, { ...plain, byday: "MO", ...odd })).toEqual({ hours: "unknown", said: ["hoursNotUnderstood"] });
  });
});
