import type { Kysely, Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type WatchRow = Selectable<CampaignTables["watch"]>;

/** A placement that is watched, with what it takes to look for it. */
export interface Watched extends WatchRow {
  address: string | null;
  code: string;
  /** When its campaign ends, on the wall; null where no end is set. */
  ends: string | null;
}

/** Everything that may be looked for: of campaigns that have been published, while the campaign and the placement go on. */
export function listWatched(db: Kysely<CampaignTables>): Promise<Watched[]> {
  return db.selectFrom("watch").innerJoin("placement", "placement.id", "watch.placement").innerJoin("campaign", "campaign.id", "placement.campaign")
    .selectAll("watch").select(["placement.address", "placement.code", "campaign.ends"])
    .where("campaign.state", "in", ["published", "paused"]).where("placement.state", "<>", "ended").where("placement.kind", "=", "external").orderBy("watch.placement").execute();
}

export function findWatch(db: Kysely<CampaignTables>, placement: string): Promise<WatchRow | undefined> {
  return db.selectFrom("watch").selectAll().where("placement", "=", placement).executeTakeFirst();
}

export async function insertWatch(change: Change, placement: string, host: string): Promise<void> {
  await change.insertInto("watch").values({ placement, host, looked: null, seen: null, fault: null }).execute();
}

export async function deleteWatch(change: Change, placement: string): Promise<void> {
  await change.deleteFrom("watch").where("placement", "=", placement).execute();
}

/**
 * Notes that somebody looks now, before they do, so that of several machines one looks.
 *
 * @param before The last look must lie before this minute.
 * @returns Whether it is ours to look.
 */
export function claimWatch(db: Kysely<CampaignTables>, placement: string, { minute, before }: { minute: string; before: string }): Promise<boolean> {
  return db.transaction().execute(async (change) => {
    const { numUpdatedRows } = await change.updateTable("watch").set({ looked: minute }).where("placement", "=", placement)
      .where((watch) => watch.or([watch("looked", "is", null), watch("looked", "<", before)])).executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

export async function updateWatch(change: Change, placement: string, values: Partial<Pick<WatchRow, "seen" | "fault">>): Promise<void> {
  await change.updateTable("watch").set(values).where("placement", "=", placement).execute();
}

/** The last span in which the watch saw a placement. */
export function findLastSeen(change: Change, placement: string): Promise<{ id: number; starts: string; ends: string | null } | undefined> {
  return change.selectFrom("observation").select(["id", "starts", "ends"]).where("placement", "=", placement).where("source", "=", "automatic").orderBy("starts", "desc").orderBy("id", "desc").limit(1).executeTakeFirst();
}
