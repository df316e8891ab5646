import type { Plans } from "../../../storage/calendar.server";
import type { CampaignState } from "../campaign";
import type { PlacementBook } from "../placement-book";
import { readBook } from "../read-book";

/** A campaign or a placement, as sentences name it. */
export interface Named {
  id: string;
  name: string;
}

/** Campaigns whose links may stand on other people's pages: what the public site reads. */
export const publicStates: readonly CampaignState[] = ["published", "paused", "ended", "archived"];

/** The book that the public site would read, were these the states of what it shows. */
export function plannedBook({ revision, campaigns, placements, creatives, schedules }: Plans, states: readonly CampaignState[]): PlacementBook {
  const chosen = new Set(campaigns.filter(({ state }) => states.includes(state)).map(({ id }) => id));
  return readBook({
    revision, schedules, pages: [],
    campaigns: campaigns.filter(({ id }) => chosen.has(id)),
    placements: placements.filter(({ campaign }) => chosen.has(campaign)),
    creatives: creatives.filter(({ campaign }) => chosen.has(campaign)),
  });
}
