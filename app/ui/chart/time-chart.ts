import { scaleLinear, scaleUtc } from "d3-scale";
import { area, curveStepAfter } from "d3-shape";
import { addDays, mondayOf } from "../../days";
import { type DrawnLane, drawLane, type Lane, round } from "./lanes";
import { type Amount, type Step, stepsOf, type Unit } from "./steps";

/** What a chart is to show. Days as "2026-11-25", both with it. */
export interface TimeChartPlan {
  from: string;
  to: string;
  unit: Unit;
  /** Each has a scale of its own, from zero. */
  panels: { label: string; amounts: readonly Amount[] }[];
  lanes: readonly Lane[];
  /** Times that are shaded behind the series. */
  shades: readonly { kind: "placement" | "note"; starts: string; ends: string }[];
  /** Words of a tick on the axis of time, of one on an axis of numbers, and of a panel without any. */
  words: { day: (day: string) => string; month: (day: string) => string; count: (n: number) => string; /** Where nothing is known. */ nothing: string };
}

/** A chart as it is drawn: numbers and paths that travel to the browser, which draws them and reckons nothing. */
export interface TimeChart {
  width: number;
  height: number;
  lanes: DrawnLane[];
  shades: { kind: "placement" | "note"; x: number; width: number; y: number; height: number }[];
  panels: DrawnPanel[];
  ticks: { x: number; label: string }[];
}

export interface DrawnPanel {
  label: string;
  top: number;
  bottom: number;
  /** What was counted of each step alone, from zero. */
  told: string;
  /** The even share of what was counted over a longer time, above it. */
  share: string;
  ticks: { y: number; label: string }[];
  /** Words in the place of numbers, where there are none. */
  nothing: string | null;
}

const [width, left, right, panelHeight, panelHead, foot] = [760, 56, 736, 130, 26, 26];

/** Lays out a chart: lanes with names, and below them one panel for each series, all along the same time. */
export function layOutTimeChart(plan: TimeChartPlan): TimeChart {
  const first = plan.unit === "week" ? mondayOf(plan.from) : plan.from;
  const time = scaleUtc([new Date(first), new Date(addDays(plan.to, 1))], [left, right]);
  const x = (day: string) => time(new Date(day));
  const after = (day: string) => x(addDays(day, 1));
  let top = 0;
  const lanes = plan.lanes.map((lane) => {
    const drawn = drawLane(lane, top, { x, after, room: { left, right } });
    top += drawn.height;
    return drawn;
  });
  const panels = plan.panels.map(({ label, amounts }) => {
    const panel = drawPanel(stepsOf(amounts, plan.unit, plan), { label, top: top + panelHead, x, after, words: plan.words });
    top = panel.bottom;
    return panel;
  });
  const shades = plan.shades.flatMap(({ kind, starts, ends }) => {
    const [begin, end] = [Math.max(left, x(starts)), Math.min(right, after(ends))];
    const [place, wide] = [round(begin), round(Math.max(1.5, end - begin))];
    return end > begin ? panels.map(({ top: y, bottom }) => ({ kind, x: place, width: wide, y, height: bottom - y })) : [];
  });
  const ticks = tickDays(first, plan.to).map((day) => ({ x: round(x(day)), label: day.endsWith("-01") ? plan.words.month(day) : plan.words.day(day) }));
  return { width, height: top + foot, lanes, shades, panels, ticks };
}

function drawPanel(steps: readonly Step[], { label, top, x, after, words }: { label: string; top: number; x: (day: string) => number; after: (day: string) => number; words: TimeChartPlan["words"] }): DrawnPanel {
  const bottom = top + panelHeight;
  const isKnown = steps.some(({ told, share }) => told !== null || share > 0);
  const most = Math.max(1, ...steps.map(({ told, share }) => (told ?? 0) + share));
  const y = scaleLinear([0, most], [bottom, top]).nice(4);
  return {
    label, top, bottom,
    told: drawSteps(steps, ({ told }) => (told === null ? null : [0, told]), { x, after, y }),
    share: drawSteps(steps, ({ told, share }) => (share === 0 ? null : [told ?? 0, (told ?? 0) + share]), { x, after, y }),
    ticks: isKnown ? y.ticks(4).filter(Number.isInteger).map((n) => ({ y: round(y(n)), label: words.count(n) })) : [],
    nothing: isKnown ? null : words.nothing,
  };
}

/** One closed shape for each run of steps of which something is known; where nothing is, nothing is drawn. */
function drawSteps(steps: readonly Step[], reach: (step: Step) => [number, number] | null, { x, after, y }: { x: (day: string) => number; after: (day: string) => number; y: (n: number) => number }): string {
  const shape = area<{ x: number; reach: [number, number] }>().x((point) => point.x).y0((point) => y(point.reach[0])).y1((point) => y(point.reach[1])).curve(curveStepAfter).digits(1);
  const runs: { x: number; reach: [number, number] }[][] = [];
  let run: { x: number; reach: [number, number] }[] = [];
  for (const step of steps) {
    const known = reach(step);
    if (!known) run = [];
    else {
      if (run.length === 0) runs.push(run);
      // The last point of a run says where its last step ends.
      run.splice(-1, run.length > 0 ? 1 : 0);
      run.push({ x: x(step.starts), reach: known }, { x: after(step.ends), reach: known });
    }
  }
  return runs.map((points) => shape(points) ?? "").join("");
}

/** At most so many names along the axis. */
const mostTicks = 11;

/** Mondays of a short time, first days of months of a longer one. */
function tickDays(from: string, to: string): string[] {
  const weeks = (Date.parse(to) - Date.parse(from)) / 604_800_000;
  if (weeks <= 2 * mostTicks) {
    const monday = mondayOf(from) === from ? from : addDays(mondayOf(from), 7);
    return everyFew(Array.from({ length: Math.max(0, Math.ceil((Date.parse(to) - Date.parse(monday) + 1) / 604_800_000)) }, (_, week) => addDays(monday, 7 * week)));
  }
  const months: string[] = [];
  for (let month = nextMonth(from); month <= to; month = nextMonth(month)) months.push(month);
  const step = [1, 3, 6, 12].find((few) => months.length / few <= mostTicks);
  return step === undefined ? everyFew(months.filter((day) => day.endsWith("-01-01"))) : months.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0);
}

/** As many as there is room for, evenly. */
function everyFew(days: readonly string[]): string[] {
  const step = Math.max(1, Math.ceil(days.length / mostTicks));
  return days.filter((_, index) => index % step === 0);
}

function nextMonth(day: string): string {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}
