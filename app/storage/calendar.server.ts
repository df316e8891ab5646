import type { Selectable } from "kysely";
import { type Plan, readUnchanged } from "./campaigns.server";
import type { Change } from "./audit.server";
import type { CampaignDatabase, CountDatabase } from "./database.server";
import type { CampaignTables } from "./schema";

export type CalendarNote = Selectable<CampaignTables["calendar_note"]>;

/** All that is planned, drafts too, and what is known of how it went. Of words only those of our own slots: of some thousand posts nobody here asks them. */
export interface Plans extends Omit<Plan, "pages"> {
  observations: Selectable<CampaignTables["observation"]>[];
  notes: CalendarNote[];
  watches: Selectable<CampaignTables["watch"]>[];
}

/** Reads every campaign. */
export function readPlans(db: CampaignDatabase): Promise<Plans> {
  return readUnchanged(db, readTables);
}

async function readTables(db: CampaignDatabase): Promise<Omit<Plans, "revision">> {
  return {
    campaigns: await db.selectFrom("campaign").selectAll().orderBy("starts").orderBy("name").orderBy("id").execute(),
    placements: await db.selectFrom("placement").selectAll().orderBy("name").orderBy("id").execute(),
    creatives: await db.selectFrom("creative").innerJoin("assignment", "assignment.creative", "creative.id").innerJoin("placement", "placement.id", "assignment.placement")
      .selectAll("creative").select("assignment.placement").where("placement.kind", "=", "slot").orderBy("creative.id").execute(),
    schedules: await db.selectFrom("schedule").selectAll().orderBy("starts").orderBy("id").execute(),
    observations: await db.selectFrom("observation").selectAll().orderBy("starts").orderBy("id").execute(),
    notes: await db.selectFrom("calendar_note").selectAll().orderBy("starts").orderBy("id").execute(),
    watches: await db.selectFrom("watch").selectAll().execute(),
  };
}

/** A note by its number. @param change So that nobody changes it meanwhile. */
export function findNote(change: Change, id: number): Promise<CalendarNote | undefined> {
  return change.selectFrom("calendar_note").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Writes a note: a new one without a number, else over the one that has it. @returns Its number. */
export async function writeNote(change: Change, id: number | null, note: Omit<CalendarNote, "id">): Promise<number> {
  if (id === null) return (await change.insertInto("calendar_note").values(note).returning("id").executeTakeFirstOrThrow()).id;
  await change.updateTable("calendar_note").set(note).where("id", "=", id).execute();
  return id;
}

export async function removeNote(change: Change, id: number): Promise<void> {
  await change.deleteFrom("calendar_note").where("id", "=", id).execute();
}

/** Days from one to another in which something was told of a placement, whatever the language. */
export interface ToldDays {
  subject: string;
  starts: string;
  ends: string;
}

/** In which days it was told that placements were shown, of cells that touch a span of days. What is too small to be told, nobody learns here either. */
export async function readServedDays(db: CountDatabase, placements: readonly string[], { from, to }: { from: string; to: string }): Promise<ToldDays[]> {
  if (placements.length === 0) return [];
  return db.selectFrom("released_cell").select(["subject", "starts", "ends"]).distinct()
    .where("scope", "=", "placement").where("metric", "=", "served").where("subject", "in", placements).where("starts", "<=", to).where("ends", ">=", from)
    .orderBy("subject").orderBy("starts").orderBy("ends").execute();
}
