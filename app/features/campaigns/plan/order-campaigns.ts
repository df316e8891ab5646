import { type CampaignState, campaignStates } from "../campaign";
import type { ClockWord } from "./campaign-clock";

interface Listed {
  name: string;
  starts: string | null;
  state: { state: CampaignState; clock: ClockWord | null };
}

/** What needs somebody first: to be read, to be ended, to be shown again, to be finished; and then what takes care of itself. */
export function orderCampaigns<Campaign extends Listed>(campaigns: readonly Campaign[]): Campaign[] {
  return campaigns.toSorted((a, b) => needOf(a) - needOf(b) || (a.starts ?? "").localeCompare(b.starts ?? "") || a.name.localeCompare(b.name, "sv"));
}

const needs = ["review", "passed", "paused", "draft", "shown", "later", "ended", "archived"];

function needOf({ state: { state, clock } }: Listed): number {
  return needs.indexOf(clock ?? state);
}

/** Which campaigns a list shows: those in a state, or all that are not put away. */
export function readFilter(asked: string | null): CampaignState | null {
  return campaignStates.find((state) => state === asked) ?? null;
}

/** Whether a list shows a campaign. */
export function passesFilter(filter: CampaignState | null, state: CampaignState): boolean {
  return filter === null ? state !== "archived" : state === filter;
}
