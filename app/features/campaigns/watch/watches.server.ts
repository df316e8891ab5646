import { type Authorship, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { findPlacement, type PlacementRow } from "../../../storage/placements.server";
import { deleteWatch, findWatch, insertWatch, type WatchRow } from "../../../storage/watch.server";
import type { CampaignState } from "../campaign";
import { type AddressFault, readHost } from "./host-address";

/** Why a placement cannot be watched: it is not on another site, it has no address there or one that we do not ask, or its campaign has not been published or is over. */
export type WatchObstacle = "kind" | "address" | AddressFault | "campaign";

/** A placement's watch, as its page shows it. */
export interface WatchState {
  placement: Pick<PlacementRow, "id" | "name" | "address" | "code">;
  /** Which host would be asked. */
  host: string | null;
  obstacle: WatchObstacle | null;
  watch: Omit<WatchRow, "placement"> | null;
}

interface Place {
  campaign: { id: string; state: CampaignState };
  placement: string;
}

/** @returns undefined where the campaign has no such placement. */
export async function readWatchState(db: CampaignDatabase, { campaign, placement }: Place): Promise<WatchState | undefined> {
  const row = await findPlacement(db, campaign.id, placement);
  if (!row) return undefined;
  const judged = judgePlacement(row, campaign.state);
  const { id, name, address, code } = row;
  return { placement: { id, name, address, code }, host: "host" in judged ? judged.host : null, obstacle: "host" in judged ? null : judged.obstacle, watch: (await findWatch(db, placement)) ?? null };
}

/**
 * Begins to watch a placement on a host that somebody has confirmed by its name.
 *
 * @returns "changed" where the placement stands elsewhere by now, or cannot be watched any more.
 */
export function beginWatch(db: CampaignDatabase, author: Authorship, { campaign, placement }: Place, confirmed: string): Promise<"changed" | null> {
  return changeAudited(db, author, async (change, note) => {
    const row = await findPlacement(change, campaign.id, placement);
    const judged = row && judgePlacement(row, campaign.state);
    if (!judged || !("host" in judged) || judged.host !== confirmed) return "changed";
    const before = await findWatch(change, placement);
    if (before?.host === confirmed) return null;
    await deleteWatch(change, placement);
    await insertWatch(change, placement, confirmed);
    note({ action: "watch.begin", object: `watch/${placement}`, before: before ? { host: before.host } : null, after: { host: confirmed } });
    return null;
  });
}

/** Stops watching a placement. What was seen stays. */
export function endWatch(db: CampaignDatabase, author: Authorship, { campaign, placement }: Place): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    const before = (await findPlacement(change, campaign.id, placement)) && (await findWatch(change, placement));
    if (!before) return;
    await deleteWatch(change, placement);
    note({ action: "watch.end", object: `watch/${placement}`, before: { host: before.host }, after: null });
  });
}

function judgePlacement({ kind, address, state }: Pick<PlacementRow, "kind" | "address" | "state">, campaign: CampaignState): { host: string } | { obstacle: WatchObstacle } {
  if (kind !== "external") return { obstacle: "kind" };
  if (address === null || address === "") return { obstacle: "address" };
  const read = readHost(address);
  if ("fault" in read) return { obstacle: read.fault };
  const goesOn = ["published", "paused"].includes(campaign) && state !== "ended";
  return goesOn ? read : { obstacle: "campaign" };
}
