import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { addDays } from "../../days";
import { round } from "./lanes";

/** A week as it was and as it would have been; null where that is not known. */
export interface ComparedWeek {
  starts: string;
  observed: number | null;
  expected: number | null;
  isCampaign: boolean;
}

/** A chart as it is drawn: numbers and paths that travel to the browser. */
export interface ExpectedChart {
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number; isCampaign: boolean }[];
  expected: string;
  ticks: { x: number; label: string }[];
  counts: { y: number; label: string }[];
  bottom: number;
}

const [width, height, left, right, top, bottom] = [760, 240, 56, 736, 12, 206];

/** Lays out weeks as bars from zero, those of the campaign told apart, under the line of what would have been. */
export function layOutExpectedChart(weeks: readonly ComparedWeek[], words: { month: (day: string) => string; count: (n: number) => string }): ExpectedChart {
  const [first, last] = [weeks[0]?.starts ?? "2026-01-05", weeks.at(-1)?.starts ?? "2026-01-05"];
  const time = scaleUtc([new Date(first), new Date(addDays(last, 7))], [left, right]);
  const x = (day: string) => time(new Date(day));
  const most = Math.max(1, ...weeks.flatMap(({ observed, expected }) => [observed ?? 0, expected ?? 0]));
  const y = scaleLinear([0, most], [bottom, top]).nice(4);
  const bars = weeks.flatMap(({ starts, observed, isCampaign }) => {
    if (observed === null) return [];
    const [from, to] = [x(starts), x(addDays(starts, 7))];
    return [{ x: round(from), width: round(Math.max(0.5, to - from - 0.5)), y: round(y(observed)), height: round(bottom - y(observed)), isCampaign }];
  });
  const ends = weeks.flatMap((week, index) => (index === weeks.length - 1 ? [week, { ...week, starts: addDays(week.starts, 7) }] : [week]));
  const draw = line<ComparedWeek>().defined(({ expected }) => expected !== null).x(({ starts }) => x(starts)).y(({ expected }) => y(expected ?? 0)).curve(curveStepAfter).digits(1);
  return {
    width, height, bars, bottom,
    expected: draw(ends) ?? "",
    ticks: time.ticks(8).map((date) => ({ x: round(time(date)), label: words.month(date.toISOString().slice(0, 10)) })),
    counts: y.ticks(4).filter(Number.isInteger).map((n) => ({ y: round(y(n)), label: words.count(n) })),
  };
}
