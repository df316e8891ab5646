import { describe, expect, test } from "vitest";
import { daysOf, placementTimes } from "../../../app/features/report/placement-times";
import { reportSpan } from "../../../app/features/report/report-span";
import { record } from "./recorded";

describe("where and when", () => {
  test("a banner that came and went late says by how many days", () => {
    const [banner] = placementTimes(record({ planned: ["2026-09-01T08:00", "2026-10-31T18:00"], observed: ["2026-09-03T10:30", "2026-11-03T15:00"] }));
    expect(banner).toMatchObject({ drift: { starts: 2, ends: 3 }, observed: [{ evidence: "Skärmbild" }] });
  });

  test("a placement without times of its own stands as long as its campaign, and one without an end until the campaign's", () => {
    const campaign = { starts: "2026-09-01T00:00", ends: "2026-11-01T00:00" };
    expect(placementTimes(record({ campaign }))[0]?.planned).toEqual([campaign]);
    expect(placementTimes(record({ campaign, planned: ["2026-09-05T08:00", null] }))[0]?.planned).toEqual([{ starts: "2026-09-05T08:00", ends: campaign.ends }]);
    expect(placementTimes(record({}))[0]).toMatchObject({ planned: [], drift: { starts: null, ends: null } });
  });

  test("a post is a moment and has no end", () => {
    expect(placementTimes(record({ kind: "post", campaign: { starts: "2026-09-01T00:00", ends: "2026-11-01T00:00" }, planned: ["2026-09-05T08:00", null] }))[0]?.planned).toEqual([{ starts: "2026-09-05T08:00", ends: null }]);
  });

  test("what ends at midnight ends the day before", () => {
    expect(daysOf({ starts: "2026-09-01T00:00", ends: "2026-11-01T00:00" }, { from: "", to: "" })).toEqual({ from: "2026-09-01", to: "2026-10-31" });
  });
});

describe("the days of a report", () => {
  const times = (starts: string | null, ends: string | null) => ({ starts, ends });

  test("are the campaign's and eight whole weeks before and after it", () => {
    expect(reportSpan(times("2026-06-03T08:00", "2026-07-16T00:00"), [], "2026-11-21")).toEqual({
      campaign: { from: "2026-06-03", to: "2026-07-15" }, around: { from: "2026-04-06", to: "2026-09-13" }, isOpen: false, isGrowing: false,
    });
  });

  test("end with the last day of which something is told, while the campaign goes on and for a while after", () => {
    expect(reportSpan(times("2026-10-01T00:00", null), [], "2026-11-21")).toMatchObject({ campaign: { to: "2026-11-21" }, around: { to: "2026-11-21" }, isOpen: true, isGrowing: true });
    expect(reportSpan(times("2026-10-01T00:00", "2026-11-01T00:00"), [], "2026-11-21")).toMatchObject({ campaign: { to: "2026-10-31" }, around: { to: "2026-11-21" }, isOpen: false, isGrowing: true });
  });

  test("reach as far as what was seen, where that began earlier or ended later than planned", () => {
    const seen = { kind: "external" as const, planned: [], observed: [{ ...times("2026-05-30T10:00", "2026-07-20T12:00"), source: "manual" as const, evidence: "" }] };
    expect(reportSpan(times("2026-06-03T08:00", "2026-07-16T00:00"), [seen], "2026-11-21")?.campaign).toEqual({ from: "2026-05-30", to: "2026-07-20" });
  });

  test("are none where nothing is planned, or all of it is to come", () => {
    expect(reportSpan(times(null, null), [], "2026-11-21")).toBeNull();
    expect(reportSpan(times("2026-11-22T00:00", null), [], "2026-11-21")).toBeNull();
  });
});
