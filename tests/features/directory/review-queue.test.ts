import { describe, expect, test } from "vitest";
import { listAlarms, listTasks } from "../../../app/features/directory/review-queue";
import type { Service, Verification } from "../../../app/features/directory/service";
import { partsOf } from "../../../app/features/directory/verification";
import { serviceOf, services } from "./real-register";

/** A record that somebody asked about on a day in 2027, with 90 days to the next review. */
function asked(id: string, on: string, change: Partial<Verification> = {}): Service {
  const service = serviceOf(id);
  const review = new Date(Date.parse(on) + 90 * 86_400_000).toISOString().slice(0, 10);
  return { ...service, checked: on, verified: [{ covers: [...partsOf(service).keys()], on, method: "phoned", by: "jour", source: "Samtal", review, ...change }] };
}

const told = (list: Service[], day: string) => listTasks(list, day).map(({ reason, id, days }) => [reason, id, days]);

describe("the list of what must be asked", () => {
  test("has the worst first", () => {
    const list = [
      asked("bris", "2026-12-04"),
      asked("somaya", "2027-01-15", { method: "copy" }),
      asked("mansjouren", "2026-11-03"),
      asked("preventell", "2026-10-28"),
      asked("1177", "2026-08-04"),
      asked("sos-112", "2026-11-01"),
    ];

    expect(told(list, "2027-02-15")).toEqual([
      ["alarm", "sos-112", 16],
      ["expired", "1177", 105],
      ["stale", "preventell", 20],
      ["stale", "mansjouren", 14],
      ["ageing", "bris", -17],
      ["copied", "somaya", -59],
    ]);
  });

  test("has nothing that was asked lately, and nothing that is not shown", () => {
    expect(told([asked("bris", "2027-01-01")], "2027-01-10")).toEqual([]);
    expect(told([{ ...asked("bris", "2020-01-01"), status: "draft" }, { ...asked("bris", "2020-01-01"), status: "closed" }], "2027-01-10")).toEqual([]);
  });

  test("names single facts where they rest on a look of their own", () => {
    const bris = asked("bris", "2027-03-01");
    const old: Verification = { covers: ["chat.hours"], on: "2026-12-01", method: "operator_page", by: "jour", source: "Sida", review: "2027-03-01" };

    expect(listTasks([{ ...bris, verified: [...bris.verified, old] }], "2027-03-10")).toEqual([{ id: "bris", facts: ["chat.hours"], reason: "stale", days: 9, last: old }]);
  });

  test("counts a copy from the day when its source became too old", () => {
    expect(told([{ ...asked("bris", "2027-03-01", { method: "copy" }), checked: "2026-06-05" }], "2027-03-01")).toEqual([["stale", "bris", 89]]);
  });

  test("puts a source without a date before those that have one", () => {
    const undated = { ...asked("bris", "2027-03-01", { method: "copy" }), checked: null };

    expect(told([asked("1177", "2026-11-25"), undated], "2027-03-01")).toEqual([["stale", "bris", null], ["stale", "1177", 6]]);
  });

  test("has, in the real register, everything that is shown: nobody has asked yet", () => {
    const shown = services.filter(({ status }) => status === "active").map(({ id }) => id);

    expect(new Set(listTasks(services, "2026-11-22").map(({ id }) => id))).toEqual(new Set(shown));
  });
});

test("a holiday of which the hours are unknown comes last, with its day", () => {
  const mansjouren = asked("mansjouren", "2026-12-01");
  const tasks = listTasks([mansjouren, asked("1177", "2026-12-01", { method: "copy" })], "2026-12-10");

  expect(tasks.map(({ reason }) => reason)).toEqual(["copied", "holiday"]);
  expect(tasks[1]).toEqual({ id: "mansjouren", facts: ["phone.hours"], reason: "holiday", days: -14, last: mansjouren.verified[0], holiday: "2026-12-24" });
});

describe("the alarm", () => {
  test.each([["sos-112", "never call 112 to try it"], ["kvinnofridslinjen", "call the line"]])("goes for %s when its review has passed, and says what to do", (id, how) => {
    expect(listAlarms([asked(id, "2027-01-01")], "2027-04-01")).toEqual([]);
    expect(listAlarms([asked(id, "2027-01-01")], "2027-04-02")).toEqual([expect.stringMatching(new RegExp(`^ALARM ${id} .* by 2027-04-01; .*${how}.*npm run register -- confirm ${id} --facts service,phone`))]);
    expect(listAlarms([{ ...asked(id, "2027-01-01"), verified: [] }], "2027-01-02")).toHaveLength(1);
  });

  test("does not go for a source that has grown old before the review: the list tells of that", () => {
    const copied = { ...asked("sos-112", "2027-01-01", { method: "copy" }), checked: "2026-06-05" };

    expect(told([copied], "2027-01-02")).toEqual([["alarm", "sos-112", 31]]);
    expect(listAlarms([copied], "2027-01-02")).toEqual([]);
  });

  test("does not go for any other line", () => {
    expect(listAlarms([asked("bris", "2020-01-01")], "2027-04-02")).toEqual([]);
  });
});
