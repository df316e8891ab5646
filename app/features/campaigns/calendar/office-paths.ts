import type { SlotName } from "../campaign";
import { campaignPath } from "../plan/campaign-path";

/** Where the office shows what was planned and what happened. */
export const calendarPath = "/redaktion/kalender";

const simulatorPath = "/redaktion/visas-nu";

/** A page that has the slot. */
const pageOf: Record<SlotName, string> = { "start-top": "start", "page-end": "start", "directory-side": "find-support" };

/** Address where the office says what stands in a slot, and why. */
export function simulatorPathOf(slot: SlotName): string {
  return `${simulatorPath}?${new URLSearchParams({ sida: pageOf[slot], sprak: "sv" }).toString()}`;
}

/** Address of a placement in the office. */
export function placementPathOf(campaign: string, placement: string): string {
  return `${campaignPath(campaign)}/placeringar/${placement}`;
}
