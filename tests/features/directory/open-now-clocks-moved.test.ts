import { describe, expect, test } from "vitest";
import { opennessAt, stateAt } from "../../../app/features/directory/open-now";
import { stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { onAnotherMachine } from "../languages/on-another-machine";
import { isFullRound } from "../../browser/round";
import { everyDay, minutesBetween } from "./open-now-fixtures";
import { hoursOf } from "./real-register";

const nights: [string, string, string, number][] = [
  ["spring's short night", "2026-03-28T19:00Z", "2026-03-29T10:00Z", 8],
  ["autumn's long night", "2026-10-24T18:00Z", "2026-10-25T11:00Z", 10],
];

describe.each(nights)("minute by minute over %s", (_name, from, to, hours) => {
  const minutes = minutesBetween(from, to);

  test("a line that answers from nine to six opens once, closes once and has no pause", () => {
    const line = hoursOf("jourhavande-medmanniska");
    const open = minutes.filter((now) => stateAt(line, stockholmTime(now)) === "open");

    expect(open).toHaveLength(hours * 60);
    expect((open.at(-1)?.getTime() ?? 0) - (open[0]?.getTime() ?? 0)).toBe((hours * 60 - 1) * 60_000);
    expect(open.map((now) => stockholmTime(now).time).filter((_time, index) => index === 0 || index === open.length - 1)).toEqual(["21:00", "05:59"]);
  });

  test.each(["01:59", "02:00", "02:30", "03:00", "03:01"])("of two lines that take over from each other at %s exactly one is open", (time) => {
    const [evening, morning] = [{ week: everyDay(["15:00", time]) }, { week: everyDay([time, "15:00"]) }];
    const wrong = minutes.filter((now) => opennessAt(evening, now).state === opennessAt(morning, now).state);

    expect(wrong).toEqual([]);
  });
});

test("the answers over both nights are the same on a machine in any time zone", { timeout: 60_000 }, async () => {
  const lines = `
    import { freshUntil, opennessAt } from "./app/features/directory/open-now.ts";
    const week = (...intervals) => ({ week: Array.from({ length: 7 }, () => intervals) });
    console.log(new Date(0).getHours());
    for (const [from, to] of ${JSON.stringify(nights.map(([, ...night]) => night))}) {
      for (const hours of [week(["21:00", "06:00"]), week(["15:00", "02:30"]), week(["02:30", "03:00"])]) {
        let last = "";
        for (let now = Date.parse(from); now < Date.parse(to); now += 60_000) {
          const said = JSON.stringify([opennessAt(hours, new Date(now)), freshUntil([hours], new Date(now))]);
          if (said !== last) console.log(new Date(now).toISOString(), said);
          last = said;
        }
      }
    }
  `;
  const printed = await Promise.all(["UTC", "Asia/Tokyo", "America/New_York"].map((TZ) => onAnotherMachine({ TZ }, lines)));
  const [first = [], ...others] = printed.map((text) => text.split("\n").slice(1));

  expect(new Set(printed.map((text) => text.split("\n")[0])).size, "the machines' own clocks differ").toBe(3);
  expect(first).toContain('2026-03-28T20:00:00.000Z [{"state":"open","until":"06:00"},"2026-03-28T23:00:00.000Z"]');
  for (const other of others) expect(other).toEqual(first);
});

describe("a line that never closes", () => {
  const step = isFullRound ? 1 : 15;
  const minutes = minutesBetween("2027-01-01T00:00+01:00", "2028-01-01T00:00+01:00").filter((_, index) => index % step === 0);

  test(`is open in each ${step === 1 ? "minute" : "quarter"} of 2027, and never until anything`, () => {
    const said = new Set(minutes.map((now) => JSON.stringify([opennessAt("always", now), stateAt("always", stockholmTime(now))])));

    expect(minutes).toHaveLength(525_600 / step);
    expect([...said]).toEqual(['[{"state":"always"},"open"]']);
  });

  test("is open in each of them too where it wrote its days from midnight to midnight", () => {
    expect(minutes.filter((now) => stateAt({ week: everyDay(["00:00", "24:00"]), holidays: "normal" }, stockholmTime(now)) !== "open")).toEqual([]);
  });
});
