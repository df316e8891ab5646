import { readWords } from "../place/read-words";
import { type DayOrder, readDay } from "../table/read-day";
import { type Figure, type FigureFault, type FigureField, longestSource, reportedMetrics } from "./figure";
import type { FindPlacement } from "./find-placement";
import { readCount } from "./read-count";

/** A figure as it was written; what was not is "". */
export type WrittenFigure = Record<FigureField, string>;

interface Surroundings {
  findPlacement: FindPlacement;
  order: DayOrder | null;
  /** No figure tells of what has not been. */
  today: string;
}

/** Reads a figure from a form or a line. Without an end it is of one day. */
export function judgeFigure(written: WrittenFigure, { findPlacement, order, today }: Surroundings): { figure: Figure } | { faults: FigureFault[] } {
  const faults: FigureFault[] = [];
  const refuse = (field: FigureField, code: FigureFault["code"]) => void faults.push({ field, code });
  const isWritten = (field: FigureField) => written[field].trim() !== "" || void refuse(field, "missing");
  const readDate = (field: "starts" | "ends"): string => {
    const read = readDay(written[field], order);
    if ("fault" in read) refuse(field, read.fault);
    else if (read.day > today) refuse(field, "notYet");
    return "day" in read ? read.day : "";
  };

  const placement = isWritten("placement") ? findPlacement(written.placement.trim()) : { id: "" };
  if ("code" in placement) refuse("placement", placement.code);
  const starts = isWritten("starts") ? readDate("starts") : "";
  const ends = written.ends.trim() === "" ? starts : readDate("ends");
  if (starts !== "" && ends !== "" && ends < starts) refuse("ends", "endBeforeStart");
  const metric = reportedMetrics.find((one) => one === written.metric);
  if (!metric) refuse("metric", written.metric === "" ? "missing" : "metricUnknown");
  const count = isWritten("n") ? readCount(written.n) : { n: 0 };
  if ("code" in count) refuse("n", count.code);
  const source = readWords(written.source, longestSource);
  if ("code" in source) faults.push({ field: "source", ...source });
  else if (source.words === "") refuse("source", "missing");

  if (faults.length > 0 || "code" in placement || !metric || "code" in count || "code" in source) return { faults };
  return { figure: { placement: placement.id, starts, ends, metric, n: count.n, source: source.words } };
}
