import type { Authorship, Change } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { type CampaignRow, findCampaign } from "../plan/plans.server";
import { judgeEdit, type Rules, type Worker } from "../plan/state-changes";
import type { PlaceFault } from "./fault";

/** Who changes something of a campaign, where, and by which rules. */
export interface Workplace {
  db: CampaignDatabase;
  author: Authorship;
  worker: Worker;
  rules: Rules;
  /** Id. */
  campaign: string;
}

/** What came of a change: it is done, or a form is given back: 409 where somebody else was there first. */
export type Outcome<Done> = { done: Done } | { faults: PlaceFault[]; status: 400 | 409 };

/**
 * A campaign that may be changed now, read within the change: somebody may have published it a moment ago.
 *
 * @param isHiding Whether the change only takes something away from visitors, which needs no second pair of eyes.
 */
export async function openCampaign(change: Change, { campaign: id, worker, rules }: Workplace, isHiding = false): Promise<{ campaign: CampaignRow } | { faults: PlaceFault[]; status: 409 }> {
  const campaign = await findCampaign(change, id);
  if (!campaign) return { faults: [{ field: "name", code: "gone" }], status: 409 };
  const locked = judgeEdit(campaign, worker, rules);
  return locked && !(isHiding && locked === "pauseFirst") ? { faults: [{ field: "name", code: locked }], status: 409 } : { campaign };
}
