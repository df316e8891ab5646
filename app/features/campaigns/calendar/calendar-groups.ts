import { dayAfter } from "../../languages/stockholm-clock";
import type { Plans, ToldDays } from "../../../storage/calendar.server";
import type { CampaignState, PlacementKind, PlacementState } from "../campaign";
import { type Difference, differencesOf } from "./differences";
import type { Observed } from "./observed";
import { minuteAfter, plannedTimes, type Times, touches } from "./planned-times";

/** A placement, with those of its times that touch the months that are shown. */
export interface CalendarRow {
  id: string;
  name: string;
  kind: PlacementKind;
  state: PlacementState;
  planned: Times[];
  observed: Observed[];
  differences: Difference[];
}

/** A campaign with those of its placements that stand, or stood, in the months that are shown. */
export interface CalendarGroup {
  id: string;
  name: string;
  state: CampaignState;
  demonstration: boolean;
  rows: CalendarRow[];
}

interface Shown {
  window: { from: string; to: string };
  /** Minute of the wall. */
  now: string;
  /** The one campaign that is asked for; null for all. */
  campaign: string | null;
}

/** What the calendar shows of plans. A campaign without placements is shown where it is asked for by name alone. */
export function calendarGroups(plans: Plans, served: readonly ToldDays[], shown: Shown): CalendarGroup[] {
  return plans.campaigns
    .filter(({ id }) => shown.campaign === null || id === shown.campaign)
    .map((row): CalendarGroup => ({ id: row.id, name: row.name, state: row.state, demonstration: row.demonstration === 1, rows: rowsOf(row, plans, served, shown) }))
    .filter(({ rows, id }) => rows.length > 0 || id === shown.campaign);
}

/** A campaign's placements that stand or stood then, in the order in which they begin. */
function rowsOf(campaign: Plans["campaigns"][number], plans: Plans, served: readonly ToldDays[], { window, now }: Shown): CalendarRow[] {
  const isShown = (times: Times) => touches(times, window);
  return plans.placements.filter((placement) => placement.campaign === campaign.id).map(({ id, name, kind, state }) => {
    const planned = plannedTimes(closePosts(kind, plans.schedules.filter(({ placement }) => placement === id)), campaign);
    const observed = closePosts(kind, observedTimes(id, plans, served));
    return { id, name, kind, state, planned: planned.filter(isShown), observed: observed.filter(isShown), differences: differencesOf(planned, observed, window, now) };
  }).filter(({ planned, observed }) => planned.length + observed.length > 0).sort((a, b) => compare(firstOf(a), firstOf(b)) || compare(a.name, b.name));
}

/** When a row first has something to show. */
function firstOf({ planned, observed }: Pick<CalendarRow, "planned" | "observed">): string {
  return [...planned, ...observed].map(({ starts }) => starts ?? "").toSorted()[0] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A post is written at a moment; how long it is read, nobody plans. */
function closePosts<Some extends Times>(kind: PlacementKind, times: readonly Some[]): Some[] {
  return times.map((one) => (kind === "post" && one.starts !== null && one.ends === null ? { ...one, ends: minuteAfter(one.starts) } : one));
}

function observedTimes(placement: string, { observations }: Plans, served: readonly ToldDays[]): Observed[] {
  const noted = observations.filter((row) => row.placement === placement).map(({ starts, ends, source, evidence }): Observed => ({ starts, ends, source, evidence }));
  return [...noted, ...joinDays(served.filter(({ subject }) => subject === placement)).map((times): Observed => ({ ...times, source: "served", evidence: "" }))];
}

/** Makes one span of days that follow each other. @param days In the order in which they begin. */
export function joinDays(days: readonly Pick<ToldDays, "starts" | "ends">[]): Times[] {
  const spans: { starts: string; ends: string }[] = [];
  for (const { starts, ends } of days) {
    const last = spans.at(-1);
    if (last && starts <= dayAfter(last.ends)) last.ends = ends > last.ends ? ends : last.ends;
    else spans.push({ starts, ends });
  }
  return spans.map(({ starts, ends }) => ({ starts: `${starts}T00:00`, ends: `${dayAfter(ends)}T00:00` }));
}
