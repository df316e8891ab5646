import type { CampaignState } from "../campaign";
import { momentOf } from "../read-book";

/** When a campaign is meant to be shown: minutes on a Stockholm wall, "2026-11-25T08:00"; null where none is set. */
export interface Dates {
  starts: string | null;
  ends: string | null;
}

/** What the clock makes of a published campaign: it is shown, it begins later, its end has passed. */
export type ClockWord = "shown" | "later" | "passed";

/** What the clock says of a campaign; null where the clock alone decides nothing. @param now Milliseconds since 1970. */
export function readClock({ state, starts, ends }: Dates & { state: CampaignState }, now: number): ClockWord | null {
  if (state !== "published") return null;
  if (now >= momentOf(ends, Infinity)) return "passed";
  return now < momentOf(starts, -Infinity) ? "later" : "shown";
}
