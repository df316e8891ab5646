import { randomUUID } from "node:crypto";
import { type Authorship, changeAudited } from "../../../storage/audit.server";
import { type CampaignRow, findCampaign, insertCampaign, listCampaigns, updateCampaign } from "../../../storage/campaign-plans.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { readClock } from "./campaign-clock";
import type { Details } from "./details";
import { sayMinute } from "./minute-words";
import { orderCampaigns } from "./order-campaigns";
import type { StateView } from "./state-badge";
import { type EditRefusal, judgeEdit, type Rules, type Worker } from "./state-changes";

export { assignAll, type CampaignRow, findCampaign, setAuthor } from "../../../storage/campaign-plans.server";

/** What a head of a campaign shows. */
export function viewState(campaign: Pick<CampaignRow, "state" | "starts" | "ends" | "demonstration">, language: "sv" | "en", now: Date): StateView {
  return {
    state: campaign.state, clock: readClock(campaign, now.getTime()), startsWords: campaign.starts === null ? "" : sayMinute(language, campaign.starts),
    demonstration: campaign.demonstration === 1,
  };
}

/** Every campaign as a list shows it, what needs somebody first. */
export async function viewCampaigns(db: CampaignDatabase, language: "sv" | "en", now: Date) {
  const rows = await listCampaigns(db);
  return orderCampaigns(rows.map((row) => ({
    id: row.id, name: row.name, starts: row.starts, state: viewState(row, language, now), placements: row.placements, languages: row.languages,
    startsWords: row.starts && sayMinute(language, row.starts), endsWords: row.ends && sayMinute(language, row.ends),
  })));
}

/** Writes a new campaign, a draft. @returns Its id. */
export function createCampaign(db: CampaignDatabase, author: Authorship, details: Details): Promise<string> {
  return changeAudited(db, author, async (change, note) => {
    const row = { id: randomUUID(), ...details, state: "draft" as const, author: author.actor.id };
    await insertCampaign(change, row);
    note({ action: "campaign.create", object: `campaign/${row.id}`, before: null, after: row });
    return row.id;
  });
}

/** Who changes a campaign, and by which rules. */
export interface Workplace {
  author: Authorship;
  worker: Worker;
  rules: Rules;
}

/** What came of a change. "changed": somebody saved another version meanwhile, which is this one. */
export type SaveOutcome<Saved> = { kind: "saved" } | { kind: "locked"; why: EditRefusal } | { kind: "changed"; saved: Saved } | { kind: "gone" };

/** Changes a campaign's details. @param version Of the row that the form was made from. */
export function changeDetails(db: CampaignDatabase, { author, worker, rules }: Workplace, { id, version }: Pick<CampaignRow, "id" | "version">, details: Details): Promise<SaveOutcome<CampaignRow>> {
  return changeAudited(db, author, async (change, note) => {
    const before = await findCampaign(change, id);
    if (!before) return { kind: "gone" };
    const why = judgeEdit(before, worker, rules);
    if (why) return { kind: "locked", why };
    if (before.version !== version) return { kind: "changed", saved: before };
    await updateCampaign(change, id, { ...details, author: author.actor.id });
    note({ action: "campaign.change", object: `campaign/${id}`, before, after: await findCampaign(change, id) });
    return { kind: "saved" };
  });
}
