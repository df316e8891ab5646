import type { EditRefusal } from "../plan/state-changes";

/** What is wrong in a field of a form about placements, and the sentence that says so and how to mend it. */
const keys = {
  missing: "frame.missing",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  mistyped: "frame.mistyped",
  changedMeanwhile: "frame.changedMeanwhile",
  role: "campaigns.locked.role",
  shown: "campaigns.locked.shown",
  pauseFirst: "campaigns.locked.pauseFirst",
  over: "campaigns.locked.over",
  addressNotHttps: "placements.problem.addressNotHttps",
  addressUnreadable: "placements.problem.addressUnreadable",
  targetUnknown: "placements.problem.targetUnknown",
  smallest: "placements.problem.smallest",
  momentUnreadable: "placements.problem.momentUnreadable",
  noSuchDay: "placements.problem.noSuchDay",
  skippedHour: "placements.problem.skippedHour",
  endBeforeStart: "placements.problem.endBeforeStart",
  beforeCampaign: "placements.problem.beforeCampaign",
  afterCampaign: "placements.problem.afterCampaign",
  overlap: "placements.problem.overlap",
  notYet: "placements.problem.notYet",
  published: "placements.problem.published",
  gone: "placements.problem.gone",
} as const satisfies Record<string, string> & Record<EditRefusal, string>;

export type PlaceFaultCode = keyof typeof keys;

export interface PlaceFault {
  /** Name of the field. */
  field: string;
  code: PlaceFaultCode;
  values?: Record<string, string | number>;
}

/** The faults as a form shows them: each with the key of its sentence in the office's texts. */
export function sayFaults(faults: readonly PlaceFault[]): { field: string; key: (typeof keys)[PlaceFaultCode]; values?: Record<string, string | number> }[] {
  return faults.map(({ field, code, values }) => ({ field, key: keys[code], ...(values && { values }) }));
}
