import { createHash } from "node:crypto";
import { changeAudited } from "../../../storage/audit.server";
import { type CampaignRow, findCampaign, readContent, updateCampaign } from "../../../storage/campaign-plans.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { stockholmTime } from "../../languages/stockholm-clock";
import type { Workplace } from "./plans.server";
import { findLacks } from "./readiness";
import { judgeStep, type StateChange, stateChanges, type StepRefusal } from "./state-changes";

/** A step that somebody wants to take. */
export interface Step {
  /** Of the campaign. */
  id: string;
  change: StateChange;
  /** Of what the page showed on which the step was decided, as `markOf` has it. */
  mark: string;
  /** Why one's own work is shown without another's eyes; null where it is no emergency. */
  emergency: string | null;
  /** Ids of the site's pages. */
  pages: readonly string[];
}

/** What came of a step. "changed": it is not as it was when the step was decided. "lacks": something stands in the way. */
export type StepOutcome = "done" | StepRefusal | "changed" | "lacks" | "gone";

/** Takes a campaign from one state to another, if that may be. */
export function takeStep(db: CampaignDatabase, { author, worker, rules }: Workplace, { id, change: step, mark, emergency, pages }: Step): Promise<StepOutcome> {
  return changeAudited(db, author, async (change, note): Promise<StepOutcome> => {
    const before = await findCampaign(change, id);
    if (!before) return "gone";
    const refusal = judgeStep(step, before, worker, rules, emergency !== null);
    if (refusal) return refusal;
    const content = await readContent(change, id);
    if (approves(step)) {
      if (markOf(before, content) !== mark) return "changed";
      if (findLacks({ ...before, ...content, pages: countPages(before, content) }, pages, author.now.getTime()).some(({ blocks }) => blocks)) return "lacks";
    }
    await updateCampaign(change, id, { state: stateChanges[step].to, ...(approves(step) && { author: null }), ...datesOf(step, before, author.now) });
    const after = await findCampaign(change, id);
    const isEmergency = emergency !== null && judgeStep(step, before, worker, rules) === "ownWork";
    note({ action: `campaign.${step}${isEmergency ? ".emergency" : ""}`, object: `campaign/${id}`, before, after: isEmergency ? { ...after, reason: emergency } : after });
    return "done";
  });
}

/** Languages of its own page that visitors can reach. */
export function countPages({ slug }: Pick<CampaignRow, "slug">, { pages }: Pick<Content, "pages">): number {
  return slug === null ? 0 : pages.length;
}

type Content = Awaited<ReturnType<typeof readContent>>;

/** Says whether a campaign is still what somebody has looked at: another where anything of it has changed. */
export function markOf(campaign: CampaignRow, content: Content): string {
  return createHash("sha256").update(JSON.stringify([campaign, content])).digest("base64url");
}

function approves(step: StateChange): boolean {
  return "approves" in stateChanges[step];
}

/** A start or end that nobody has set, or that is brought forward, is the minute in which it happens: reports ask for it. */
function datesOf(step: StateChange, { starts, ends }: CampaignRow, moment: Date): Partial<Pick<CampaignRow, "starts" | "ends">> {
  const { day, time } = stockholmTime(moment);
  const now = `${day}T${time}`;
  if (step === "publish" && starts === null && (ends === null || now < ends)) return { starts: now };
  if (step === "end" && (ends === null || now < ends) && (starts === null || starts < now)) return { ends: now };
  return {};
}
