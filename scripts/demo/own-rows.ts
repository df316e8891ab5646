import type { Insertable, Transaction } from "kysely";
import type { CampaignDatabase } from "../../app/storage/database.server";
import type { CampaignTables } from "../../app/storage/schema";
import { madeUpNote } from "./calendar-notes";
import { type CampaignRows, idPrefix, textPrefix } from "./draft";
import type { Span } from "./span";

/** The name of a campaign that is no demonstration, if there is any. */
export async function findRealCampaign(db: CampaignDatabase): Promise<string | undefined> {
  const campaign = await db.selectFrom("campaign").select("name").where("demonstration", "=", 0).orderBy("name").executeTakeFirst();
  return campaign?.name;
}

/** The days whose counts an earlier run made up; null before the first. */
export async function readMadeUpSpan(db: CampaignDatabase): Promise<Span | null> {
  const note = await db.selectFrom("calendar_note").select(["starts", "ends"]).where("text", "=", madeUpNote).executeTakeFirst();
  return note ? { first: note.starts, last: note.ends ?? note.starts } : null;
}

/** Writes made-up campaigns and notes in the place of earlier ones, with everything that hangs on those. */
export async function replaceCampaigns(change: Transaction<CampaignTables>, rows: CampaignRows, notes: Insertable<CampaignTables["calendar_note"]>[]): Promise<void> {
  const own = `${idPrefix}%`;
  const placements = change.selectFrom("placement").select("id").where("campaign", "like", own);
  for (const table of ["assignment", "schedule", "observation"] as const) await change.deleteFrom(table).where("placement", "in", placements).execute();
  await change.deleteFrom("creative").where("campaign", "like", own).execute();
  await change.deleteFrom("placement").where("campaign", "like", own).execute();
  await change.deleteFrom("campaign").where("id", "like", own).execute();
  await change.deleteFrom("calendar_note").where("text", "like", `${textPrefix}%`).execute();

  await change.insertInto("campaign").values(rows.campaign).execute();
  await change.insertInto("creative").values(rows.creative).execute();
  await change.insertInto("placement").values(rows.placement).execute();
  await change.insertInto("assignment").values(rows.assignment).execute();
  await change.insertInto("schedule").values(rows.schedule).execute();
  await change.insertInto("observation").values(rows.observation).execute();
  await change.insertInto("calendar_note").values(notes).execute();
}
