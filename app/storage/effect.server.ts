import type { Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignDatabase } from "./database.server";
import type { CampaignTables } from "./schema";

export type RegistrationRow = Selectable<CampaignTables["registration"]>;

/** What was decided about a campaign's evaluation, the latest last. */
export function listRegistrations(db: CampaignDatabase | Change, campaign: string): Promise<RegistrationRow[]> {
  return db.selectFrom("registration").selectAll().where("campaign", "=", campaign).orderBy("moment").orderBy("id").execute();
}

export async function insertRegistration(change: Change, row: RegistrationRow): Promise<void> {
  await change.insertInto("registration").values(row).execute();
}

/** What else was on its way to the same page: by its own choice, or because its placements lead there. Drafts are not. */
export function listRivals(db: CampaignDatabase, { campaign, outcome, demonstration }: { campaign: string; outcome: string; demonstration: number }): Promise<Pick<Selectable<CampaignTables["campaign"]>, "id" | "name" | "starts" | "ends">[]> {
  return db.selectFrom("campaign").select(["id", "name", "starts", "ends"]).where("id", "<>", campaign).where("demonstration", "=", demonstration)
    .where("state", "in", ["published", "paused", "ended", "archived"])
    .where((row) => row.or([row("outcome", "=", outcome), row("id", "in", db.selectFrom("placement").select("placement.campaign").where("target", "=", outcome))]))
    .orderBy("starts").orderBy("id").execute();
}

/** Whether anything that visitors see of a campaign was changed between two moments (ISO times), as the log has it. */
export async function wasShownChanged(db: CampaignDatabase, { campaign, placements, from, to }: { campaign: string; placements: readonly string[]; from: string; to: string }): Promise<boolean> {
  const found = await db.selectFrom("audit_entry").select("number").where("moment", ">", from).where("moment", "<", to)
    .where("action", "in", ["placement.update", "placement.end", "text.change", "text.create", "text.remove", "campaign.pause", "campaign.resume"])
    .where((entry) => entry.or([entry("object", "=", `campaign/${campaign}`), entry("object", "like", `campaign/${campaign}/%`), entry("object", "in", ["", ...placements.map((id) => `placement/${id}`)])]))
    .limit(1).executeTakeFirst();
  return found !== undefined;
}

/** Sets a day of a page or a placement aside, or says anew why. */
export async function setDayAside(change: Change, row: CampaignTables["excluded_day"]): Promise<void> {
  await change.insertInto("excluded_day").values(row).onConflict((conflict) => conflict.columns(["subject", "day"]).doUpdateSet({ reason: row.reason, entered_by: row.entered_by })).execute();
}

export async function takeDayBack(change: Change, { subject, day }: Pick<CampaignTables["excluded_day"], "subject" | "day">): Promise<CampaignTables["excluded_day"] | undefined> {
  return change.deleteFrom("excluded_day").where("subject", "=", subject).where("day", "=", day).returningAll().executeTakeFirst();
}

export function listResults(db: CampaignDatabase | Change): Promise<Selectable<CampaignTables["published_result"]>[]> {
  return db.selectFrom("published_result").selectAll().orderBy("day", "desc").orderBy("campaign").execute();
}

/** Tells a campaign's result to everybody, in place of what was told before. */
export async function putResult(change: Change, row: CampaignTables["published_result"]): Promise<void> {
  await change.insertInto("published_result").values(row).onConflict((conflict) => conflict.column("campaign").doUpdateSet({ day: row.day, content: row.content })).execute();
}

export function takeResultBack(change: Change, campaign: string): Promise<CampaignTables["published_result"] | undefined> {
  return change.deleteFrom("published_result").where("campaign", "=", campaign).returningAll().executeTakeFirst();
}
