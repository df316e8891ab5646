import { describe, expect, test } from "vitest";
import { findAlarms, type Known } from "../../../../app/features/campaigns/alarms/find-alarms";
import { levelOf } from "../../../../app/features/campaigns/alarms/alarm";
import { sayAlarm } from "../../../../app/features/campaigns/alarms/alarm-words";
import { type GivenPlans, plansOf } from "../plans";

const now = new Date("2026-11-25T11:00:00Z");
const find = (given: GivenPlans, known: Partial<Known> = {}) => findAlarms(
  { plans: plansOf(given), lastRelease: "2026-11-24", told: [], views: [], outages: [], lastChanges: new Map(), level: 2, smallest: 10, pages: ["start", "privacy"], unshown: [], ...known }, now,
);
const kinds = (...question: Parameters<typeof find>) => find(...question).map(({ kind }) => kind);
const long = { starts: "2026-11-01T00:00", ends: "2026-12-01T00:00" };

describe("a campaign that goes on and stands nowhere", () => {
  test.each<[string, GivenPlans]>([
    ["has no placements", {}],
    ["has all of them paused or ended", { placements: [{ id: "1", state: "paused" }, { id: "2", kind: "post", state: "ended" }] }],
    ["has no words", { placements: [{ id: "1", languages: [] }] }],
    ["is meant for a slot that no page has", { placements: [{ id: "1", place: "start-bottom" }] }],
    ["had all of its times", { placements: [{ id: "1" }], schedules: [{ placement: "1", starts: "2026-11-01T00:00", ends: "2026-11-02T00:00" }] }],
    ["has another before it", { campaigns: [{ id: "a", ...long }, { id: "b", state: "published", starts: "2026-11-20T00:00" }], placements: [{ id: "1" }, { id: "2", campaign: "b" }] }],
  ])("is told of where it %s", (_, given) => {
    expect(find(given)).toMatchObject([{ kind: "nowhere", campaign: { id: "a" } }]);
  });

  test("says of each placement why", () => {
    const [alarm] = find({ campaigns: [{ id: "a" }], placements: [{ id: "1", state: "paused" }, { id: "2", languages: [] }, { id: "3", place: "x" }] });

    expect(alarm && sayAlarm(alarm, "sv").reasons.map(({ words }) => words.key)).toEqual(["pausedPlacement", "wordless", "nowhere"]);
  });

  test.each<[string, GivenPlans]>([
    ["one of its placements stands", { placements: [{ id: "1", state: "paused" }, { id: "2", place: "page-end" }] }],
    ["it stands in one language alone", { placements: [{ id: "1", languages: ["fi"] }] }],
    ["a link of it stands", { placements: [{ id: "1", kind: "print", languages: [] }] }],
    ["it has not begun", { campaigns: [{ id: "a", starts: "2026-11-26T00:00" }] }],
    ["it is over", { campaigns: [{ id: "a", ends: "2026-11-25T12:00" }] }],
    ["it pauses", { campaigns: [{ id: "a", state: "paused" }] }],
    ["it is a draft", { campaigns: [{ id: "a", state: "draft" }, { id: "b", state: "review" }] }],
  ])("is not told of where %s", (_, given) => {
    expect(kinds(given, { lastRelease: null })).toEqual([]);
  });

  test("rests where it will stand again, which can wait", () => {
    const [alarm] = find({ placements: [{ id: "1" }, { id: "2" }], schedules: [{ placement: "1", starts: "2026-11-28T00:00" }, { placement: "2", starts: "2026-11-27T08:00" }] });

    expect(alarm).toMatchObject({ kind: "resting", next: "2026-11-27T08:00" });
    expect(alarm && levelOf(alarm)).toBe("info");
  });
});

describe("the watch", () => {
  const given = (watch: NonNullable<GivenPlans["watches"]>[number]): GivenPlans => ({ placements: [{ id: "1", kind: "external" }], watches: [watch] });

  test("tells that a placement is missing, or could not be looked for", () => {
    expect(kinds(given({ placement: "1", looked: "2026-11-25T04:00", seen: 0 }))).toEqual(["missing"]);
    expect(kinds(given({ placement: "1", looked: "2026-11-25T04:00", seen: 1, fault: "slow" }))).toEqual(["blind"]);
    expect(kinds(given({ placement: "1", looked: "2026-11-25T04:00", seen: 0, fault: "slow" }))).toEqual(["missing", "blind"]);
    expect(kinds(given({ placement: "1", looked: "2026-11-25T04:00", seen: 1 }))).toEqual([]);
    expect(kinds(given({ placement: "1" }))).toEqual([]);
  });

  test("tells nothing of a placement that is not meant to stand", () => {
    expect(kinds({ ...given({ placement: "1", looked: "2026-11-25T04:00", seen: 0 }), schedules: [{ placement: "1", starts: "2026-12-01T00:00" }] })).toEqual(["resting"]);
  });
});

describe("the counts", () => {
  const calm: GivenPlans = { campaigns: [{ id: "a", state: "draft" }] };

  test("are late when the night's release has not come by four", () => {
    const at = (moment: string, lastRelease: string | null) => findAlarms({ plans: plansOf(calm), lastRelease, told: [], views: [], outages: [], lastChanges: new Map(), level: 2, smallest: 10, pages: [], unshown: [] }, new Date(moment)).map(({ kind }) => kind);

    expect(at("2026-11-25T03:00:00Z", "2026-11-23")).toEqual(["releaseLate"]);
    expect(at("2026-11-25T02:59:00Z", "2026-11-23")).toEqual([]);
    expect(at("2026-11-25T02:59:00Z", "2026-11-22")).toEqual(["releaseLate"]);
    expect(at("2026-11-25T12:00:00Z", "2026-11-24")).toEqual([]);
    expect(at("2026-11-25T12:00:00Z", null)).toEqual([]);
  });

  test("have stood still for all the minutes of the last outages", () => {
    expect(find(calm, { outages: [{ starts: "2026-11-23", ends: "2026-11-23", n: 12 }, { starts: "2026-11-16", ends: "2026-11-22", n: 30 }] })).toEqual([{ kind: "outage", from: "2026-11-16", to: "2026-11-23", minutes: 42 }]);
  });
});

describe("a campaign's own page", () => {
  const given: GivenPlans = { placements: [{ id: "1" }] };

  test("that cannot be drawn in a language is told of, by the languages' names, with the way there", () => {
    const [alarm] = find(given, { unshown: [{ campaign: "a", languages: ["ar", "so"] }] });

    expect(alarm && sayAlarm(alarm, "sv")).toMatchObject({ kind: "unshown", level: "alarm", values: { campaign: "Campaign a", languages: "arabiska och somaliska" }, link: { word: "toPage", path: "/redaktion/kampanjer/a/sida?sprak=ar" } });
  });

  test("that can be drawn is not", () => {
    expect(kinds(given, { unshown: [{ campaign: "a", languages: [] }] })).toEqual([]);
  });
});

test("what cannot wait stands first", () => {
  const given: GivenPlans = { campaigns: [{ id: "a" }, { id: "b" }], placements: [{ id: "1" }], schedules: [{ placement: "1", starts: "2026-12-01T00:00" }] };

  expect(kinds(given)).toEqual(["nowhere", "resting"]);
});
