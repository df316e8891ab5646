import { describe, expect, test } from "vitest";
import type { Amount } from "../../../app/ui/chart/steps";
import { layOutTimeChart, type TimeChartPlan } from "../../../app/ui/chart/time-chart";

const week = (starts: string, ends: string, n: number): Amount => ({ starts, ends, n });
const words = { day: (day: string) => day.slice(5), month: (day: string) => day.slice(0, 7), count: String, nothing: "nothing" };
const plan = (more: Partial<TimeChartPlan>): TimeChartPlan => ({
  from: "2026-11-02", to: "2026-11-29", unit: "week", lanes: [], shades: [], words,
  panels: [{ label: "views", amounts: [week("2026-11-02", "2026-11-08", 100), week("2026-11-09", "2026-11-15", 50), week("2026-11-23", "2026-11-29", 25), week("2026-11-02", "2026-11-15", 40)] }],
  ...more,
});

/** Corners of a path as pairs of numbers. */
const corners = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("a panel", () => {
  const { panels: [panel] } = layOutTimeChart(plan({}));
  const { told = "", share = "", top = 0, bottom = 0 } = panel ?? {};
  const heights = (path: string) => [...new Set(corners(path).map(([, y]) => Math.round((bottom - y) * 10) / 10))];

  test("begins at zero, and is as high as its numbers are large", () => {
    const [tall = 0, half, quarter] = heights(told).filter((height) => height > 0).sort((a, b) => b - a);
    expect(heights(told)).toContain(0);
    expect(half).toBeCloseTo(tall / 2, 0);
    expect(quarter).toBeCloseTo(tall / 4, 0);
  });

  test("leaves out a week of which nothing is known: two shapes, none of them across it", () => {
    expect(told.split("M").length - 1).toBe(2);
    const [first = "", second = ""] = told.split("Z").filter(Boolean);
    expect(Math.max(...corners(first).map(([x]) => x))).toBeLessThan(Math.min(...corners(second).map(([x]) => x)) - 100);
  });

  test("shows the mean of what was counted together on top of what was counted alone", () => {
    const unit = (heights(told).filter((height) => height > 0).sort((a, b) => b - a)[0] ?? 0) / 100;
    expect(heights(share).sort((a, b) => a - b).map((height) => Math.round(height / unit))).toEqual([50, 70, 100, 120]);
    expect(top).toBeLessThan(bottom);
  });

  test("says in words that there is nothing, and draws no scale", () => {
    const empty = layOutTimeChart(plan({ panels: [{ label: "clicks", amounts: [] }] })).panels[0];
    expect(empty).toMatchObject({ nothing: "nothing", ticks: [], told: "", share: "" });
    expect(panel?.nothing).toBeNull();
  });

  test("has whole numbers at its side", () => {
    const few = layOutTimeChart(plan({ panels: [{ label: "clicks", amounts: [week("2026-11-02", "2026-11-08", 2)] }] })).panels[0];
    expect(few?.ticks.map(({ label }) => label)).toEqual(["0", "1", "2"]);
  });
});

describe("the axis of time", () => {
  const labels = (from: string, to: string) => layOutTimeChart(plan({ from, to })).ticks.map(({ label }) => label);

  test("names Mondays of some weeks, months of a year, and never more than there is room for", () => {
    expect(labels("2026-11-02", "2026-11-29")).toEqual(["11-02", "11-09", "11-16", "11-23"]);
    expect(labels("2026-01-05", "2027-01-31")).toEqual(["2026-04", "2026-07", "2026-10", "2027-01"]);
    expect(labels("2023-11-20", "2026-11-22")).toEqual(["2024-01", "2024-07", "2025-01", "2025-07", "2026-01", "2026-07"]);
    expect(labels("2000-01-03", "2026-11-22").length).toBeLessThanOrEqual(11);
  });
});

test("what stood and what else happened is shaded in every panel, and what lies outside is not", () => {
  const two = plan({ panels: [...plan({}).panels, { label: "clicks", amounts: [] }], shades: [{ kind: "placement", starts: "2026-11-09", ends: "2026-11-15" }, { kind: "note", starts: "2026-12-24", ends: "2026-12-24" }] });
  const { shades, panels } = layOutTimeChart(two);
  expect(shades.map(({ y, height }) => [y, y + height])).toEqual(panels.map(({ top, bottom }) => [top, bottom]));
  expect(shades.every(({ kind, width }) => kind === "placement" && Math.abs(width - 680 / 4) < 1)).toBe(true);
});
