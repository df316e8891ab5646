import { stepRows, type Amount, type StepRow } from "../../ui/chart/steps";
import { layOutTimeChart, type TimeChart, type TimeChartPlan } from "../../ui/chart/time-chart";
import type { ChartWindow } from "./chart-window";
import type { PlacementTimes } from "./placement-times";
import { type Note, reportLanes } from "./report-lanes";
import type { ReportSpan } from "./report-span";

/** The chart of a report and the table that says the same. */
export interface ReportChart {
  window: ChartWindow;
  chart: TimeChart;
  rows: StepRow[];
  /** Which marks are in it, for its key. */
  marks: ("told" | "share" | "planned" | "seen" | "note" | "moment")[];
  notes: Note[];
  unshown: number;
  /** More of its days or weeks will be told. */
  isGrowing: boolean;
}

/** What a chart says in words. */
export interface ChartWords extends Pick<TimeChartPlan, "words"> {
  views: string;
  clicks: string;
  posts: (platform: string, posts: number) => string;
}

interface ChartMaterial {
  window: ChartWindow;
  /** Views of the page that the campaign is for; null where none is named. */
  views: readonly Amount[] | null;
  clicks: readonly Amount[];
  placements: readonly PlacementTimes[];
  notes: readonly Note[];
  span: ReportSpan;
}

/** Draws views and clicks along one time, under what stood then, and writes the same down line by line. */
export function makeReportChart({ window, views, clicks, placements, notes, span }: ChartMaterial, words: ChartWords): ReportChart {
  const panels = [...(views ? [{ label: words.views, amounts: views }] : []), { label: words.clicks, amounts: clicks }];
  const { lanes, shades, unshown } = reportLanes(placements, notes, span.campaign, words.posts);
  const chart = layOutTimeChart({ from: window.from, to: window.to, unit: window.unit, panels, lanes, shades, words: words.words });
  const drawn = new Set(chart.lanes.flatMap(({ bands }) => bands.map(({ kind }) => kind)));
  return {
    window, chart, notes: [...notes], unshown, isGrowing: span.isGrowing && window.later === null,
    rows: stepRows(panels.map(({ amounts }) => amounts), window.unit, window),
    marks: [
      ...(chart.panels.some(({ told }) => told !== "") ? ["told" as const] : []),
      ...(chart.panels.some(({ share }) => share !== "") ? ["share" as const] : []),
      ...(["planned", "seen", "moment", "note"] as const).filter((kind) => drawn.has(kind)),
    ],
  };
}
