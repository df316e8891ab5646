import type { Kysely, Selectable } from "kysely";
import type { LanguageTag } from "../features/languages/locales";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type PageRow = Selectable<CampaignTables["campaign_page"]>;

/** A campaign's own page in every language that it is written in. */
export function findPages(db: Kysely<CampaignTables>, campaign: string): Promise<PageRow[]> {
  return db.selectFrom("campaign_page").selectAll().where("campaign", "=", campaign).orderBy("language").execute();
}

/** Writes a page in one language; as a new one, or over the one that is there. @returns As it is saved. */
export async function writePage(change: Change, { campaign, language, title, body }: Omit<PageRow, "version">): Promise<PageRow> {
  return change.insertInto("campaign_page").values({ campaign, language, title, body })
    .onConflict((conflict) => conflict.columns(["campaign", "language"]).doUpdateSet((row) => ({ title, body, version: row("campaign_page.version", "+", 1) })))
    .returningAll().executeTakeFirstOrThrow();
}

export async function removePage(change: Change, campaign: string, language: LanguageTag): Promise<void> {
  await change.deleteFrom("campaign_page").where("campaign", "=", campaign).where("language", "=", language).execute();
}

/** Whether another campaign has a slug. */
export async function isSlugTaken(change: Change, slug: string, campaign: string): Promise<boolean> {
  return (await change.selectFrom("campaign").select("id").where("slug", "=", slug).where("id", "<>", campaign).executeTakeFirst()) !== undefined;
}
