import { type Selectable, sql, type Transaction } from "kysely";
import type { CampaignDatabase } from "./database.server";
import type { CampaignTables } from "./schema";

/** All that the public site may have to show or to count, as it lies in the tables. */
export interface Plan {
  revision: number;
  campaigns: Selectable<CampaignTables["campaign"]>[];
  placements: Selectable<CampaignTables["placement"]>[];
  /** With the placement that shows it. */
  creatives: (Selectable<CampaignTables["creative"]> & { placement: string })[];
  schedules: Selectable<CampaignTables["schedule"]>[];
  pages: Selectable<CampaignTables["campaign_page"]>[];
  /** A copy from before results were published has none. */
  results?: Selectable<CampaignTables["published_result"]>[];
}

/** Changes what is planned, wholly or not at all, and lets every process know. */
export function changeCampaigns<Result>(db: CampaignDatabase, work: (change: Transaction<CampaignTables>) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (change) => {
    const result = await work(change);
    await change.updateTable("revision").set({ number: sql`number + 1` }).execute();
    return result;
  });
}

/** Rises with every change. */
export async function readRevision(db: CampaignDatabase): Promise<number> {
  const { number } = await db.selectFrom("revision").select("number").executeTakeFirstOrThrow();
  return number;
}

/** Campaigns that have been published, whatever became of them since: their links stand on other people's pages. */
export function readPlan(db: CampaignDatabase): Promise<Plan> {
  return readUnchanged(db, readTables);
}

/** Reads tables without a lock, and again where somebody changed something meanwhile. */
export async function readUnchanged<Tables extends object>(db: CampaignDatabase, read: (db: CampaignDatabase) => Promise<Tables>): Promise<Tables & { revision: number }> {
  for (let revision = await readRevision(db); ; ) {
    const tables = { revision, ...(await read(db)) };
    const after = await readRevision(db);
    if (after === revision) return tables;
    revision = after;
  }
}

async function readTables(db: CampaignDatabase): Promise<Omit<Plan, "revision">> {
  const published = db.selectFrom("campaign").select("id").where("state", "in", ["published", "paused", "ended", "archived"]);
  return {
    campaigns: await db.selectFrom("campaign").selectAll().where("id", "in", published).orderBy("id").execute(),
    placements: await db.selectFrom("placement").selectAll().where("campaign", "in", published).orderBy("id").execute(),
    creatives: await db.selectFrom("creative").innerJoin("assignment", "assignment.creative", "creative.id")
      .selectAll("creative").select("assignment.placement").where("creative.campaign", "in", published).orderBy("creative.id").execute(),
    schedules: await db.selectFrom("schedule").selectAll().orderBy("starts").orderBy("id").execute(),
    results: await db.selectFrom("published_result").selectAll().orderBy("campaign").execute(),
    pages: await db.selectFrom("campaign_page").selectAll().where("campaign", "in", published).orderBy("campaign").orderBy("language").execute(),
  };
}
