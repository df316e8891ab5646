import { addDays } from "../../days";
import { type Authorship, type Change, changeAudited } from "../../storage/audit.server";
import { findCampaign } from "../../storage/campaign-plans.server";
import type { CampaignDatabase } from "../../storage/database.server";
import { putResult, setDayAside, takeDayBack, takeResultBack } from "../../storage/effect.server";
import { findPlacement, schedulesOf, updatePlacement } from "../../storage/placements.server";
import { type ResultContent } from "./published-result";
import type { Registration } from "./registration";
import { register } from "./registration.server";
import { planSwitchback } from "./switchback-plan";

/** Why a decision cannot be taken, and at which field. */
export interface DecisionFault {
  field: string;
  code: "noPlacement" | "notOwnSlot" | "past" | "weeks";
}

/**
 * Writes down how a campaign's effect will be told. For a switchback the placements get the days that the lot gave them, in the
 * same transaction: what is registered is what stands.
 */
export function decide(db: CampaignDatabase, author: Authorship, campaign: string, registration: Registration): Promise<DecisionFault | null> {
  return changeAudited(db, author, async (change, note) => {
    if (!(await findCampaign(change, campaign))) return { field: "method", code: "noPlacement" };
    const fault = registration.switchback ? await switchPlacements(change, campaign, registration, registration.switchback) : null;
    if (fault) return fault;
    const row = await register(change, campaign, registration, author.now);
    note({ action: "effect.register", object: `campaign/${campaign}`, before: null, after: row });
    return null;
  });
}

async function switchPlacements(change: Change, campaign: string, { starts }: Registration, choice: NonNullable<Registration["switchback"]>): Promise<DecisionFault | null> {
  const plan = planSwitchback({ ...choice, starts });
  const spans = plan.spans.map((span) => ({ starts: `${span.starts}T00:00`, ends: `${addDays(span.ends, 1)}T00:00` }));
  for (const id of choice.placements) {
    const placement = await findPlacement(change, campaign, id);
    if (placement?.kind !== "slot") return { field: "placement", code: "notOwnSlot" };
    await schedulesOf(change, id);
    await updatePlacement(change, { id, version: placement.version }, spans);
  }
  return choice.placements.length > 0 ? null : { field: "placement", code: "noPlacement" };
}

/** Leaves a day of a page out of every evaluation, with a reason that everybody in the office can read. */
export function setAside(db: CampaignDatabase, author: Authorship, row: { subject: string; day: string; reason: string }): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    await setDayAside(change, { ...row, entered_by: author.actor.id });
    note({ action: "effect.set-aside", object: `page/${row.subject}`, before: null, after: row });
  });
}

export function takeBack(db: CampaignDatabase, author: Authorship, row: { subject: string; day: string }): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    const before = await takeDayBack(change, row);
    if (before) note({ action: "effect.take-back", object: `page/${row.subject}`, before, after: null });
  });
}

/** Tells everybody a result, as it is on that day. */
export function publishResult(db: CampaignDatabase, author: Authorship, { campaign, day, content }: { campaign: string; day: string; content: ResultContent }): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    await putResult(change, { campaign, day, content: JSON.stringify(content) });
    note({ action: "result.publish", object: `campaign/${campaign}`, before: null, after: content });
  });
}

export function withdrawResult(db: CampaignDatabase, author: Authorship, campaign: string): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    const before = await takeResultBack(change, campaign);
    if (before) note({ action: "result.withdraw", object: `campaign/${campaign}`, before, after: null });
  });
}
