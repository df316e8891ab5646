import { dayFaultKeys } from "../table/fault-keys";
import type { PostFaultCode } from "./post-line";

/** The sentences that say what is wrong in a line of a table of posts, and how to mend it. */
export const postFaultKeys = {
  ...dayFaultKeys,
  cells: "placements.table.cells",
  missing: "placements.table.missing",
  platformMissing: "placements.posts.platformMissing",
  tooLong: "frame.tooLong",
  bidi: "frame.bidi",
  invisible: "frame.invisible",
  addressNotHttps: "placements.problem.addressNotHttps",
  addressUnreadable: "placements.problem.addressUnreadable",
  targetUnknown: "placements.posts.targetUnknown",
  targetForeign: "placements.posts.targetForeign",
  beforeCampaign: "placements.problem.beforeCampaign",
  afterCampaign: "placements.problem.afterCampaign",
} as const satisfies Record<PostFaultCode, string>;
