import { type Kysely, type Selectable, sql, type Updateable } from "kysely";
import type { CampaignState } from "../features/campaigns/campaign";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type CampaignRow = Selectable<CampaignTables["campaign"]>;
export type CreativeRow = Selectable<CampaignTables["creative"]>;
type Database = Kysely<CampaignTables>;

/** A campaign as it is saved. @param db Inside a change its transaction, so that nobody changes it meanwhile. */
export function findCampaign(db: Database, id: string): Promise<CampaignRow | undefined> {
  return db.selectFrom("campaign").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Every campaign, with how many placements it has and in how many languages it has texts. */
export function listCampaigns(db: Database): Promise<(CampaignRow & { placements: number; languages: number })[]> {
  return db.selectFrom("campaign").selectAll("campaign").select((row) => [
    row.selectFrom("placement").whereRef("placement.campaign", "=", "campaign.id").select(({ fn }) => fn.countAll<number>().as("n")).$asScalar().$notNull().as("placements"),
    row.selectFrom("creative").whereRef("creative.campaign", "=", "campaign.id").select(({ fn }) => fn.count<number>("language").distinct().as("n")).$asScalar().$notNull().as("languages"),
  ]).orderBy("campaign.id").execute();
}

export async function insertCampaign(change: Change, row: Omit<CampaignRow, "version" | "demonstration" | "slug">): Promise<void> {
  await change.insertInto("campaign").values({ ...row, demonstration: 0, slug: null }).execute();
}

/** Changes columns of a campaign, whose version rises. */
export async function updateCampaign(change: Change, id: string, values: Updateable<Omit<CampaignTables["campaign"], "id" | "version">>): Promise<void> {
  await change.updateTable("campaign").set({ ...values, version: sql`version + 1` }).where("id", "=", id).execute();
}

/** Notes who changed what a campaign shows, be it a text, a placement or its page: where two must see it, another one approves it. */
export async function setAuthor(change: Change, campaign: string, person: string): Promise<void> {
  await change.updateTable("campaign").set({ author: person }).where("id", "=", campaign).execute();
}

/** What somebody is called; undefined for who is not known any more. */
export async function findDisplay(db: Database, person: string): Promise<string | undefined> {
  const found = await db.selectFrom("office_user").select("display").where("id", "=", person).executeTakeFirst();
  return found?.display;
}

/** All that a campaign consists of, with the versions of each piece. */
export async function readContent(db: Database, campaign: string) {
  const own = db.selectFrom("placement").select("id").where("campaign", "=", campaign);
  return {
    placements: await db.selectFrom("placement").select(["id", "name", "kind", "place", "target", "state", "version"]).where("campaign", "=", campaign).orderBy("id").execute(),
    creatives: await listCreatives(db, campaign),
    assignments: await db.selectFrom("assignment").selectAll().where("placement", "in", own).orderBy("placement").orderBy("creative").execute(),
    schedules: await db.selectFrom("schedule").select(["placement", "starts", "ends"]).where("placement", "in", own).orderBy("id").execute(),
    pages: await db.selectFrom("campaign_page").select(["language", "version"]).where("campaign", "=", campaign).orderBy("language").execute(),
  };
}

/** Campaigns in some states, with the places on our own pages that each of them has. */
export async function listContenders(db: Database, states: readonly CampaignState[]) {
  const campaigns = await db.selectFrom("campaign").select(["id", "name", "starts", "ends", "outcome"]).where("state", "in", states).orderBy("name").orderBy("id").execute();
  const slots = await db.selectFrom("placement").select(["campaign", "place"]).where("kind", "=", "slot").where("state", "!=", "ended").execute();
  return campaigns.map((campaign) => ({ ...campaign, slots: slots.filter((slot) => slot.campaign === campaign.id).map(({ place }) => place) }));
}

/** A campaign's texts. Of several in one language, the first is shown. */
export function listCreatives(db: Database, campaign: string): Promise<CreativeRow[]> {
  return db.selectFrom("creative").selectAll().where("campaign", "=", campaign).orderBy("id").execute();
}

export async function insertCreative(change: Change, row: Omit<CreativeRow, "version">): Promise<void> {
  await change.insertInto("creative").values(row).execute();
}

/** Changes a text, whose version rises. */
export async function updateCreative(change: Change, id: string, words: Pick<CreativeRow, "heading" | "body" | "call">): Promise<void> {
  await change.updateTable("creative").set({ ...words, version: sql`version + 1` }).where("id", "=", id).execute();
}

export async function deleteCreative(change: Change, id: string): Promise<void> {
  await change.deleteFrom("assignment").where("creative", "=", id).execute();
  await change.deleteFrom("creative").where("id", "=", id).execute();
}

/** Lets every placement of a campaign show all of its texts. To be called whenever a text or a placement is added. */
export async function assignAll(change: Change, campaign: string): Promise<void> {
  await change.insertInto("assignment").columns(["placement", "creative"])
    .expression((build) => build.selectFrom("placement").innerJoin("creative", "creative.campaign", "placement.campaign").select(["placement.id as placement", "creative.id as creative"]).where("placement.campaign", "=", campaign))
    .onConflict((conflict) => conflict.doNothing()).execute();
}
