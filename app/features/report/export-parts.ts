import type { ReportMaterial } from "./read-report.server";

/** What stands in the file, said in the file itself: whoever gets it has no manual. */
export const exportKeys = {
  format: "Version of this file. It rises when a key gets another meaning or is taken away.",
  campaign: "Times are minutes on a Stockholm wall; null where none was set.",
  level: "How much this site measures, 0 to 3.",
  smallest: "The least sum that is told. Some placements have a larger one of their own.",
  released: "Last day of which everything is told that can be. Null before the first night.",
  outcome: "The page whose views the campaign is meant to raise. Its cells are told from its first day on.",
  placements: "Where the campaign was to stand and stood. observed: seen by somebody (manual) or by this site (automatic).",
  notes: "What else happened in the campaign's weeks and eight weeks around them.",
  set_aside: "Days that somebody has taken out of the evaluation, and why.",
  reported: "What platforms and others say. Not counted by this site, and never added to what is.",
  cells: "Sums of events, not of people, from the day starts to the day ends, both with it. Each event lies in one cell. language mixed: of languages that are not told apart. scope excluded: requests that were answered and not counted, of the whole site.",
} as const;

export function exportPlacements({ record, placements }: Pick<ReportMaterial, "record" | "placements">) {
  return placements.map(({ id, name, kind, place, address, planned, observed }) => {
    const { code = null, target = null } = record.placements.find((placement) => placement.id === id) ?? {};
    return { id, name, kind, place, address, code, target, planned, observed };
  });
}

/** A note of one day ends on it. */
export function exportNotes({ notes }: Pick<ReportMaterial, "notes">) {
  return notes.map(({ starts, ends, kind, text }) => ({ starts, ends: ends ?? starts, kind, text }));
}

export function exportSetAside({ setAside }: Pick<ReportMaterial, "setAside">) {
  return setAside.map(({ subject, day, reason }) => ({ subject, day, reason }));
}

/** Who wrote a figure down stays in the office. */
export function exportReported({ figures }: Pick<ReportMaterial, "figures">) {
  return figures.map(({ placement, placement_name, metric, starts, ends, n, source }) => ({ placement, name: placement_name, metric, starts, ends, n, source }));
}
