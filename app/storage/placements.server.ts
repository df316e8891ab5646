import type { Insertable, Kysely, Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type PlacementRow = Selectable<CampaignTables["placement"]>;
export type NewPlacement = Omit<Insertable<CampaignTables["placement"]>, "version">;
export type ScheduleRow = Selectable<CampaignTables["schedule"]>;

type Tables = Kysely<CampaignTables>;

/** Rows written, and values asked for, in one statement: both databases have a limit. */
const batch = 500;

/** A campaign's placements with when each is meant to stand, in the order in which they begin to. */
export async function listPlacements(db: Tables, campaign: string): Promise<{ placements: PlacementRow[]; schedules: ScheduleRow[] }> {
  return {
    placements: await db.selectFrom("placement").selectAll().where("campaign", "=", campaign).orderBy("name").orderBy("id").execute(),
    schedules: await db.selectFrom("schedule").innerJoin("placement", "placement.id", "schedule.placement").selectAll("schedule").where("placement.campaign", "=", campaign).orderBy("schedule.starts").orderBy("schedule.id").execute(),
  };
}

/** A placement of a campaign; undefined where that has none of this id. */
export function findPlacement(db: Tables, campaign: string, id: string): Promise<PlacementRow | undefined> {
  return db.selectFrom("placement").selectAll().where("campaign", "=", campaign).where("id", "=", id).executeTakeFirst();
}

export function schedulesOf(db: Tables, placement: string): Promise<ScheduleRow[]> {
  return db.selectFrom("schedule").selectAll().where("placement", "=", placement).orderBy("starts").orderBy("id").execute();
}

/** What a placement shows, as it is planned: with whichever of the campaign's texts are assigned to it. */
export function creativesOf(db: Tables, placement: string): Promise<(Selectable<CampaignTables["creative"]> & { placement: string })[]> {
  return db.selectFrom("creative").innerJoin("assignment", "assignment.creative", "creative.id")
    .selectAll("creative").select("assignment.placement").where("assignment.placement", "=", placement).orderBy("creative.language").execute();
}

/** In how many languages each placement of a campaign has words. */
export async function countLanguages(db: Tables, campaign: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom("assignment").innerJoin("creative", "creative.id", "assignment.creative")
    .select(({ fn }) => ["assignment.placement", fn.count<number | string>("creative.language").distinct().as("n")]).where("creative.campaign", "=", campaign).groupBy("assignment.placement").execute();
  return new Map(rows.map(({ placement, n }) => [placement, Number(n)]));
}

/** Everything planned for a slot of ours by campaigns that may be seen, now or later. */
export async function readSlotPlans(db: Tables, slot: string): Promise<{ campaigns: Selectable<CampaignTables["campaign"]>[]; placements: PlacementRow[]; schedules: ScheduleRow[] }> {
  const placements = await db.selectFrom("placement").innerJoin("campaign", "campaign.id", "placement.campaign").selectAll("placement")
    .where("placement.kind", "=", "slot").where("placement.place", "=", slot).where("campaign.state", "in", ["draft", "review", "published"]).execute();
  if (placements.length === 0) return { campaigns: [], placements, schedules: [] };
  return {
    campaigns: await db.selectFrom("campaign").selectAll().where("id", "in", [...new Set(placements.map(({ campaign }) => campaign))]).execute(),
    placements,
    schedules: await db.selectFrom("schedule").selectAll().where("placement", "in", placements.map(({ id }) => id)).orderBy("starts").orderBy("id").execute(),
  };
}

/** Those of some codes that lead somewhere already. */
export async function takenCodes(db: Tables, codes: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let start = 0; start < codes.length; start += batch) {
    const rows = await db.selectFrom("placement").select("code").where("code", "in", codes.slice(start, start + batch)).execute();
    for (const { code } of rows) taken.add(code);
  }
  return taken;
}

/** Adds placements with when they are meant to stand. */
export async function insertPlacements(change: Change, placements: readonly NewPlacement[], schedules: readonly Omit<ScheduleRow, "id">[]): Promise<void> {
  for (let start = 0; start < placements.length; start += batch) await change.insertInto("placement").values(placements.slice(start, start + batch)).execute();
  await insertSchedules(change, schedules);
}

/** Changes a placement and when it is meant to stand. */
export async function updatePlacement(change: Change, { id, version, ...values }: Partial<PlacementRow> & Pick<PlacementRow, "id" | "version">, spans?: readonly { starts: string; ends: string | null }[]): Promise<void> {
  await change.updateTable("placement").set({ ...values, version: version + 1 }).where("id", "=", id).execute();
  if (!spans) return;
  await change.deleteFrom("schedule").where("placement", "=", id).execute();
  await insertSchedules(change, spans.map((span) => ({ placement: id, ...span })));
}

/** Takes away a placement and everything that is written of it. Only where nobody can have its link: nothing that is counted is touched. */
export async function deletePlacement(change: Change, id: string): Promise<void> {
  for (const table of ["schedule", "observation", "assignment", "reported_figure", "watch"] as const) await change.deleteFrom(table).where("placement", "=", id).execute();
  await change.deleteFrom("placement").where("id", "=", id).execute();
}

async function insertSchedules(change: Change, schedules: readonly Omit<ScheduleRow, "id">[]): Promise<void> {
  for (let start = 0; start < schedules.length; start += batch) await change.insertInto("schedule").values(schedules.slice(start, start + batch)).execute();
}
