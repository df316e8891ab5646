import type { Selectable } from "kysely";
import type { CampaignDatabase } from "./database.server";
import type { CampaignTables } from "./schema";

type Row<Table extends keyof CampaignTables> = Selectable<CampaignTables[Table]>;

/** What was planned of a campaign and what was seen of it, as it lies in the tables. */
export interface CampaignRecord {
  campaign: Row<"campaign">;
  placements: Row<"placement">[];
  schedules: Row<"schedule">[];
  observations: Row<"observation">[];
  /** What its own page is called, by language. */
  pages: Pick<Row<"campaign_page">, "language" | "title">[];
}

/** @returns undefined where there is no such campaign. */
export async function readCampaignRecord(db: CampaignDatabase, id: string): Promise<CampaignRecord | undefined> {
  const campaign = await db.selectFrom("campaign").selectAll().where("id", "=", id).executeTakeFirst();
  if (!campaign) return undefined;
  const own = db.selectFrom("placement").select("id").where("campaign", "=", id);
  return {
    campaign,
    placements: await db.selectFrom("placement").selectAll().where("campaign", "=", id).orderBy("id").execute(),
    schedules: await db.selectFrom("schedule").selectAll().where("placement", "in", own).orderBy("starts").orderBy("id").execute(),
    observations: await db.selectFrom("observation").selectAll().where("placement", "in", own).orderBy("starts").orderBy("id").execute(),
    pages: await db.selectFrom("campaign_page").select(["language", "title"]).where("campaign", "=", id).orderBy("language").execute(),
  };
}

/** What else happened from one day to another, both with it. */
export function readNotes(db: CampaignDatabase, { from, to }: { from: string; to: string }): Promise<Row<"calendar_note">[]> {
  return db.selectFrom("calendar_note").selectAll().where("starts", "<=", to)
    .where((note) => note.or([note("ends", ">=", from), note.and([note("ends", "is", null), note("starts", ">=", from)])])).orderBy("starts").orderBy("id").execute();
}

/** Days of placements and pages that somebody has set aside. */
export async function readDaysSetAside(db: CampaignDatabase, subjects: readonly string[]): Promise<Pick<Row<"excluded_day">, "subject" | "day" | "reason">[]> {
  if (subjects.length === 0) return [];
  return db.selectFrom("excluded_day").select(["subject", "day", "reason"]).where("subject", "in", subjects).orderBy("day").orderBy("subject").execute();
}
