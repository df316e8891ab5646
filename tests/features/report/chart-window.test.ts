import { describe, expect, test } from "vitest";
import { chartWindow } from "../../../app/features/report/chart-window";
import { outcomeOf } from "../../../app/features/report/outcome";
import { formatCount, formatDays, formatShare } from "../../../app/features/report/report-words";
import { record } from "./recorded";

const long = { campaign: { from: "2024-03-06", to: "2026-11-21" }, around: { from: "2024-01-08", to: "2026-11-21" } };
const short = { campaign: { from: "2026-10-26", to: "2026-11-21" }, around: { from: "2026-08-31", to: "2026-11-21" } };
const ask = (span: typeof long, per: string | null = null, from: string | null = null) => chartWindow(span, { per, from });

describe("the part of a report that its chart shows", () => {
  test("is all its weeks, without the one that is not over; of a short one its days", () => {
    expect(ask(long)).toEqual({ unit: "week", from: "2024-01-08", to: "2026-11-15", earlier: null, later: null });
    expect(ask(short)).toEqual({ unit: "day", from: "2026-08-31", to: "2026-11-21", earlier: null, later: null });
    expect(ask(short, "vecka")).toMatchObject({ unit: "week", to: "2026-11-15" });
  });

  test("by day is thirteen weeks, with the way to those before and after", () => {
    const first = ask(long, "dag");
    expect(first).toEqual({ unit: "day", from: "2024-02-19", to: "2024-05-19", earlier: "2023-11-20", later: "2024-05-20" });
    expect(ask(long, "dag", first.earlier)).toMatchObject({ from: "2024-01-08", earlier: null });
    expect(ask(long, "dag", first.later)).toMatchObject({ from: "2024-05-20" });
    expect(ask(long, "dag", "2026-11-01")).toMatchObject({ from: "2026-08-23", to: "2026-11-21", later: null });
  });

  test("does not mind what it cannot understand", () => {
    for (const from of ["2026-02-30", "igår", "2026-11-02T08:00", "9999-99-99", ""]) expect(ask(long, "dag", from)).toEqual(ask(long, "dag"));
    expect(ask(long, "timme")).toEqual(ask(long));
    expect(ask(long, "dag", "1066-10-14")).toMatchObject({ from: "2024-01-08" });
  });
});

describe("the page that a campaign is for", () => {
  test("is the one that was chosen, else the one to which all of it leads, else none", () => {
    expect(outcomeOf(record({ campaign: { outcome: "helplines" } }))).toBe("helplines");
    expect(outcomeOf(record({ campaign: { outcome: null } }))).toBe("start");
    const { campaign, placements: [first] } = record({ campaign: { outcome: null } });
    expect(outcomeOf({ campaign, placements: [first!, { ...first!, target: "materials" }] })).toBeNull();
  });

  test("may be its own, which is counted by its address", () => {
    expect(outcomeOf(record({ campaign: { outcome: "kampanj", slug: "hosten" } }))).toBe("kampanj/hosten");
    expect(outcomeOf(record({ campaign: { outcome: "kampanj", slug: null } }))).toBeNull();
  });
});

describe("words for numbers and days", () => {
  test("have a narrow space between thousands, in both languages", () => {
    expect([formatCount("sv", 1_234_567), formatCount("en", 1_234), formatCount("sv", 999)]).toEqual(["1\u202f234\u202f567", "1\u202f234", "999"]);
    expect([formatShare("sv", 0.314), formatShare("en", 0.314)]).toEqual(["31\u00a0%", "31%"]);
    expect(formatCount("sv", 7.25, 1)).toBe("7,3");
  });

  test("say no part of a span twice", () => {
    expect([formatDays("sv", { starts: "2026-11-03", ends: "2026-11-16" }), formatDays("sv", { starts: "2026-10-03", ends: "2026-11-16" }), formatDays("en", { starts: "2025-12-29", ends: "2026-01-04" }), formatDays("sv", { starts: "2026-11-03", ends: "2026-11-03" })])
      .toEqual(["3–16 november 2026", "3 oktober – 16 november 2026", "29 December 2025 – 4 January 2026", "3 november 2026"]);
  });
});
