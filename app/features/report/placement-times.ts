import { addDays } from "../../days";
import type { CampaignRecord } from "../../storage/campaign-record.server";

/** A time on a Stockholm wall, "2026-11-25T08:00". Null where no beginning or no end was set. */
export interface Time {
  starts: string | null;
  ends: string | null;
}

/** Days of the calendar, both with it. */
export interface DaySpan {
  from: string;
  to: string;
}

type Placement = CampaignRecord["placements"][number];

/** Where a placement was meant to stand and did, and from when to when. */
export interface PlacementTimes extends Pick<Placement, "id" | "name" | "kind" | "place" | "address"> {
  planned: Time[];
  observed: (Time & Pick<CampaignRecord["observations"][number], "source" | "evidence">)[];
  /** Days by which it came and went later than planned, or earlier below zero; null where that is not known. */
  drift: { starts: number | null; ends: number | null };
}

/** Placements in the order in which they were to stand. One without times of its own stands as long as its campaign. */
export function placementTimes({ campaign, placements, schedules, observations }: CampaignRecord): PlacementTimes[] {
  return placements.map(({ id, name, kind, place, address }) => {
    const own = schedules.filter(({ placement }) => placement === id).map(({ starts, ends }) => ({ starts, ends: ends ?? (kind === "post" ? null : campaign.ends) }));
    const planned = own.length > 0 ? own : campaign.starts === null && campaign.ends === null ? [] : [{ starts: campaign.starts, ends: kind === "post" ? null : campaign.ends }];
    const observed = observations.filter(({ placement }) => placement === id).map(({ starts, ends, source, evidence }) => ({ starts, ends, source, evidence }));
    return { id, name, kind, place, address, planned, observed, drift: driftOf(planned, observed) };
  }).sort((a, b) => compare(firstOf(a), firstOf(b)) || compare(a.name, b.name));
}

function driftOf(planned: readonly Time[], observed: readonly Time[]): PlacementTimes["drift"] {
  const between = (meant: string | null | undefined, seen: string | null | undefined) => (meant && seen ? daysBetween(meant.slice(0, 10), seen.slice(0, 10)) : null);
  return { starts: between(planned[0]?.starts, observed[0]?.starts), ends: between(planned.at(-1)?.ends, observed.at(-1)?.ends) };
}

/** The days that a time touches; where it has no beginning or end, those of something around it. What ends at midnight ends the day before. */
export function daysOf({ starts, ends }: Time, around: DaySpan): DaySpan {
  const to = ends === null ? around.to : ends.endsWith("T00:00") ? addDays(ends.slice(0, 10), -1) : ends.slice(0, 10);
  return { from: starts?.slice(0, 10) ?? around.from, to };
}

/** Days from one to another; below zero where the other is earlier. */
export function daysBetween(day: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(day)) / 86_400_000);
}

function firstOf({ planned, observed }: Pick<PlacementTimes, "planned" | "observed">): string {
  return planned[0]?.starts ?? observed[0]?.starts ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
