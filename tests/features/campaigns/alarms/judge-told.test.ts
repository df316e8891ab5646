import { describe, expect, test } from "vitest";
import { findAlarms, type Known } from "../../../../app/features/campaigns/alarms/find-alarms";
import { type GivenPlans, plansOf } from "../plans";

const now = new Date("2026-11-25T11:00:00Z");
const find = (given: GivenPlans, known: Partial<Known> = {}) => findAlarms(
  { plans: plansOf(given), lastRelease: "2026-11-24", told: [], views: [], outages: [], lastChanges: new Map(), level: 2, smallest: 10, pages: ["start", "privacy"], unshown: [], ...known }, now,
);
const long = { starts: "2026-10-01T00:00", ends: "2026-12-31T00:00" };

describe("a slot's placement", () => {
  const given: GivenPlans = { campaigns: [{ id: "a", ...long }], placements: [{ id: "1" }] };
  const views = [{ page: "start", day: "2026-11-24", language: "sv", n: 30 }];
  const unserved = (known: Partial<Known>, plans = given) => find(plans, known).filter(({ kind }) => kind === "unserved");

  test("that nobody was told of, on a day in which its page was read, is strange", () => {
    expect(unserved({ views })).toEqual([{ kind: "unserved", campaign: { id: "a", name: "Campaign a" }, placement: { id: "1", name: "Placement 1" }, slot: "start-top", from: "2026-11-18", to: "2026-11-24", reason: { kind: "stands", since: "2026-10-01T00:00" } }]);
  });

  test("says what stands before it", () => {
    const both: GivenPlans = { campaigns: [{ id: "a", ...long }, { id: "b" }], placements: [{ id: "1" }, { id: "2", campaign: "b" }, { id: "3", place: "page-end" }], schedules: [{ placement: "2", starts: "2026-11-10T00:00" }] };

    expect(unserved({ views, told: ["2", "3"].map((subject) => ({ subject, metric: "served", day: "2026-11-24" })) }, both)).toMatchObject([{ placement: { id: "1" }, reason: { kind: "behind", first: { id: "2" } } }]);
  });

  test.each<[string, Partial<Known>]>([
    ["it was told of lately", { views, told: [{ subject: "1", metric: "served", day: "2026-11-18" }] }],
    ["its page was read too little to know", { views: [{ page: "start", day: "2026-11-24", language: "sv", n: 29 }, { page: "start", day: "2026-11-23", language: "sv", n: 29 }] }],
    ["another page was read", { views: [{ page: "privacy", day: "2026-11-24", language: "sv", n: 300 }] }],
    ["several languages lie in one sum", { views: [{ page: "start", day: "2026-11-24", language: "mixed", n: 300 }] }],
    ["it was changed since", { views, lastChanges: new Map([["campaign/a", "2026-11-24T08:00:00Z"]]) }],
    ["nothing is told yet", { views, lastRelease: null }],
    ["only views of pages are counted", { views, level: 0 }],
    ["more is kept quiet of it", { views, smallest: 11 }],
  ])("is as it should be, for all we know, where %s", (_, known) => {
    expect(unserved(known)).toEqual([]);
  });

  test("is only expected in languages in which it has words, from its first whole day on", () => {
    const english = { campaigns: [{ id: "a", ...long }], placements: [{ id: "1", languages: ["en" as const] }] };
    expect(unserved({ views }, english)).toEqual([]);
    expect(unserved({ views: [{ ...views[0], page: "start", day: "2026-11-24", language: "ar", n: 30 }] }, english)).toHaveLength(1);

    const from = (starts: string) => unserved({ views }, { ...given, schedules: [{ placement: "1", starts }] });
    expect(from("2026-11-23T23:59")).toMatchObject([{ from: "2026-11-24" }]);
    expect(from("2026-11-24T00:00")).toEqual([]);
  });

  test("is looked at from the day after its last change on", () => {
    expect(unserved({ views, lastChanges: new Map([["placement/1", "2026-11-22T22:59:00Z"], ["campaign/a", "2026-11-01T00:00:00Z"]]) })).toMatchObject([{ from: "2026-11-23" }]);
  });
});

describe("a link", () => {
  const link = (kind: "external" | "print", starts: string): GivenPlans => ({ placements: [{ id: "1", kind }], schedules: [{ placement: "1", starts }] });
  const unclicked = (given: GivenPlans, known: Partial<Known> = {}) => find(given, known).filter(({ kind }) => kind === "unclicked");

  test("that nobody was told to follow in a whole week can be looked at", () => {
    expect(unclicked(link("external", "2026-11-15T12:00"))).toMatchObject([{ from: "2026-11-16", to: "2026-11-22", smallest: 10 }]);
    expect(unclicked(link("external", "2026-11-16T00:00"))).toEqual([]);
  });

  test("that was followed lately is as it should be", () => {
    expect(unclicked(link("external", "2026-11-01T00:00"), { told: [{ subject: "1", metric: "click", day: "2026-11-08" }] })).toEqual([]);
    expect(unclicked(link("external", "2026-11-01T00:00"), { told: [{ subject: "1", metric: "click", day: "2026-11-01" }] })).toHaveLength(1);
  });

  test("on a poster is given more than a month", () => {
    expect(unclicked(link("print", "2026-10-10T00:00"))).toEqual([]);
    expect(unclicked(link("print", "2026-10-03T00:00"))).toMatchObject([{ from: "2026-10-04", to: "2026-10-31" }]);
    expect(unclicked(link("print", "2026-10-04T00:00"))).toEqual([]);
  });

  test("that has always stood is not judged: nobody knows since when", () => {
    expect(unclicked({ placements: [{ id: "1", kind: "external" }] })).toEqual([]);
  });
});
