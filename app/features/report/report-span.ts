import { addDays, mondayOf } from "../../days";
import { daysOf, type DaySpan, type PlacementTimes, type Time } from "./placement-times";

/** Weeks before and after a campaign, or a placement, that it is compared with. */
export const weeksBeside = 8;

/** Which days a report is about. */
export interface ReportSpan {
  /** From the first day on which anything was to stand or stood, to the last of which something is told. */
  campaign: DaySpan;
  /** With whole weeks before and after it, as far as they are told. */
  around: DaySpan;
  /** The campaign has not ended. */
  isOpen: boolean;
  /** More of these days will be told. */
  isGrowing: boolean;
}

/**
 * The days of a campaign and around it.
 *
 * @param known The last day of which everything is told that can be.
 * @returns null where the campaign has no day yet of which anything could be told.
 */
export function reportSpan(campaign: Time, placements: readonly Pick<PlacementTimes, "planned" | "observed" | "kind">[], known: string): ReportSpan | null {
  const times = [campaign, ...placements.flatMap(({ planned, observed, kind }) => [...planned, ...observed].map((time) => (kind === "post" ? { starts: time.starts, ends: campaign.ends } : time)))];
  const starts = times.flatMap((time) => (time.starts === null ? [] : [time.starts.slice(0, 10)])).toSorted();
  const from = starts[0];
  if (from === undefined || from > known) return null;
  const ends = times.map((time) => daysOf(time, { from, to: "9999-12-31" }).to).toSorted();
  const last = ends.at(-1) ?? known;
  const to = last < known ? last : known;
  const after = addDays(mondayOf(to), 7 * (weeksBeside + 1) - 1);
  return { campaign: { from, to }, around: { from: addDays(mondayOf(from), -7 * weeksBeside), to: after < known ? after : known }, isOpen: last > known, isGrowing: after >= known };
}
