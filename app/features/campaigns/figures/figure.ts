import type { ReportedMetric } from "../../../storage/schema";
import { dayFaultKeys } from "../table/fault-keys";

/** What platforms tell. Not one of them is something that we count. */
export const reportedMetrics = ["impressions", "clicks", "reach", "reactions"] as const satisfies readonly ReportedMetric[];

/** What somebody else says of a placement, from one day to another. */
export interface Figure {
  /** Id. */
  placement: string;
  starts: string;
  ends: string;
  metric: ReportedMetric;
  n: number;
  /** Who says so, in words. */
  source: string;
}

/** Characters of a source. */
export const longestSource = 120;

/** Largest figure that is believed. */
export const largestFigure = 1_000_000_000_000;

/** What is wrong in a figure, and the sentence that says so and how to mend it. */
export const figureFaultKeys = {
  ...dayFaultKeys,
  missing: "frame.missing",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  cells: "placements.table.cells",
  placementUnknown: "figures.problem.placementUnknown",
  placementSeveral: "figures.problem.placementSeveral",
  metricUnknown: "figures.problem.metricUnknown",
  countUnreadable: "figures.problem.countUnreadable",
  countTooLarge: "figures.problem.countTooLarge",
  endBeforeStart: "figures.problem.endBeforeStart",
  notYet: "figures.problem.notYet",
  gone: "figures.problem.gone",
} as const;

export type FigureFaultCode = keyof typeof figureFaultKeys;

/** The fields of a form about a figure, and what the columns of a table of them are called here. */
export type FigureField = keyof Figure;

export interface FigureFault {
  field: FigureField | "line";
  code: FigureFaultCode;
  values?: Record<string, string | number>;
}

/** Whether two figures tell of the same thing at the same time, so that they must not be added up. */
export function overlaps(a: Figure, b: Figure): boolean {
  return a.placement === b.placement && a.metric === b.metric && a.starts <= b.ends && b.starts <= a.ends;
}

/** Those of some figures that tell of the same thing at the same time as another of them. */
export function findOverlapping<Some extends Figure>(figures: readonly Some[]): Set<Some> {
  const found = new Set<Some>();
  const lasting = new Map<string, Some>();
  for (const figure of figures.toSorted((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))) {
    const thing = `${figure.placement} ${figure.metric}`;
    // Of those that began before, the one that lasts longest meets this one if any does.
    const before = lasting.get(thing);
    if (before && overlaps(before, figure)) found.add(before).add(figure);
    if (!before || before.ends < figure.ends) lasting.set(thing, figure);
  }
  return found;
}

/** By what a figure is known again. */
export function figureKey({ placement, starts, ends, metric, n, source }: Figure): string {
  return JSON.stringify([placement, starts, ends, metric, n, source.toLowerCase()]);
}
