import type { PlaceFault } from "./fault";
import { readMoment } from "./read-moment";
import { plainMoment, spanField, type WallSpan } from "./wall-span";

/** When the campaign goes on; null where nobody has said. */
export interface Frame {
  starts: string | null;
  ends: string | null;
}

/** A row of a form as it was written. */
export type WrittenSpan = Record<keyof WallSpan, string>;

/**
 * Reads when a placement is meant to stand. Empty rows are none; each of the others begins before it ends, within the
 * campaign, and no two overlap.
 */
export function judgeSpans(written: readonly WrittenSpan[], frame: Frame): { spans: WallSpan[]; faults: PlaceFault[] } {
  const faults: PlaceFault[] = [];
  const rows: (WallSpan & { index: number })[] = [];
  written.forEach((row, index) => {
    const read = readSpan(row, index, frame);
    if ("faults" in read) faults.push(...read.faults);
    else if (read.span) rows.push({ ...read.span, index });
  });
  rows.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.index - b.index));
  return { spans: rows.map(({ starts, ends }) => ({ starts, ends })), faults: [...faults, ...findOverlaps(rows)] };
}

/** Reads one row. @param name As `spanField` has it. @param frame Within which it must lie. */
export function readSpan(row: WrittenSpan, name: number | string, frame: Frame): { span: WallSpan | null } | { faults: PlaceFault[] } {
  const [starts, ends] = [readMoment(row.starts), readMoment(row.ends)];
  const [startField, endField] = [spanField(name, "starts"), spanField(name, "ends")];
  const unread = [..."code" in starts ? [{ field: startField, code: starts.code }] : [], ..."code" in ends ? [{ field: endField, code: ends.code }] : []];
  if ("code" in starts || "code" in ends) return { faults: unread };
  const [from, to] = [starts.moment, ends.moment];
  if (from === null) return to === null ? { span: null } : { faults: [{ field: startField, code: "missing" }] };
  if (to !== null && to <= from) return { faults: [{ field: endField, code: "endBeforeStart" }] };
  const faults: PlaceFault[] = [];
  if (frame.starts !== null && from < frame.starts) faults.push({ field: startField, code: "beforeCampaign", values: { moment: plainMoment(frame.starts) } });
  if (frame.ends !== null && from >= frame.ends) faults.push({ field: startField, code: "afterCampaign", values: { moment: plainMoment(frame.ends) } });
  else if (frame.ends !== null && to !== null && to > frame.ends) faults.push({ field: endField, code: "afterCampaign", values: { moment: plainMoment(frame.ends) } });
  return faults.length > 0 ? { faults } : { span: { starts: from, ends: to } };
}

/** @param rows In the order in which they begin. */
function findOverlaps(rows: readonly (WallSpan & { index: number })[]): PlaceFault[] {
  return rows.flatMap((row, place): PlaceFault[] => {
    const other = rows.slice(0, place).find(({ ends }) => ends === null || ends > row.starts);
    return other ? [{ field: spanField(row.index, "starts"), code: "overlap", values: { row: other.index + 1 } }] : [];
  });
}
