import type { DayOrder } from "../table/read-day";
import type { TableRow } from "../table/read-table";
import { type Figure, figureKey, overlaps, reportedMetrics } from "./figure";
import { type FigureColumn, metricNamed } from "./figure-columns";
import type { FindPlacement } from "./find-placement";
import type { FigureLine } from "./figure-line";
import { judgeFigure, type WrittenFigure } from "./judge-figure";

interface Surroundings {
  findPlacement: FindPlacement;
  nameOf: (placement: string) => string;
  order: DayOrder | null;
  today: string;
  /** Who says so, where a line does not tell. */
  source: string;
  known: readonly Figure[];
}

/** Judges lines one after the other; of those that say the same, the first is taken. */
export function judgeFigures(rows: readonly TableRow<FigureColumn>[], surroundings: Surroundings): { line: FigureLine; figure: Figure | null }[] {
  const keys = new Set(surroundings.known.map(figureKey));
  const before = groupByThing(surroundings.known);
  const seen = new Set<string>();
  return rows.flatMap((row) => writtenFigures(row, surroundings.source).map((written) => {
    const judged: ReturnType<typeof judgeFigure> = row.isSlipped ? { faults: [{ field: "line", code: "cells" }] } : judgeFigure(written, surroundings);
    const { metric, n, source, starts, ends } = "figure" in judged ? { ...judged.figure, n: String(judged.figure.n) } : written;
    const line = { line: row.line, placement: written.placement, metric, n, source, starts, ends };
    if ("faults" in judged) return { line: { ...line, status: "fault" as const, isOverlapping: false, faults: judged.faults }, figure: null };
    const { figure } = judged;
    const key = figureKey(figure);
    const status = keys.has(key) ? "there" : seen.has(key) ? "double" : "new";
    const same = before.get(thingOf(figure)) ?? [];
    const isOverlapping = status === "new" && same.some((other) => overlaps(other, figure));
    if (status === "new") before.set(thingOf(figure), [...same, figure]);
    seen.add(key);
    return { line: { ...line, placement: surroundings.nameOf(figure.placement), status, isOverlapping, faults: [] }, figure: status === "new" ? figure : null };
  }));
}

/** What a line says: a figure for each column that holds one, and one that it names itself. */
function writtenFigures({ cells }: TableRow<FigureColumn>, source: string): WrittenFigure[] {
  const common = { placement: cells.placement ?? "", starts: cells.starts ?? "", ends: cells.ends ?? "", source: cells.source ?? source };
  const inColumns = reportedMetrics.flatMap((metric) => (isTold(cells[metric]) ? [{ ...common, metric, n: cells[metric] ?? "" }] : []));
  const named = cells.metric === undefined && cells.n === undefined ? [] : [{ ...common, metric: metricNamed(cells.metric ?? ""), n: cells.n ?? "" }];
  return inColumns.length + named.length > 0 ? [...inColumns, ...named] : [{ ...common, metric: "", n: "" }];
}

/** A dash is how a table says that it does not know. */
function isTold(cell: string | undefined): boolean {
  return cell !== undefined && !/^[-–—]$/.test(cell);
}

function thingOf({ placement, metric }: Figure): string {
  return `${placement} ${metric}`;
}

function groupByThing(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(thingOf(figure), [...(groups.get(thingOf(figure)) ?? []), figure]);
  return groups;
}
