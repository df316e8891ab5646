import type { CampaignTables } from "../app/storage/schema";
import type { Insertable } from "kysely";
import { changeCampaigns } from "../app/storage/campaigns.server";
import type { CampaignDatabase } from "../app/storage/database.server";

/** A placement for tests, with its campaign; what is not said is as it usually is. */
export interface Planned {
  code: string;
  campaign?: Partial<Insertable<CampaignTables["campaign"]>>;
  placement?: Partial<Insertable<CampaignTables["placement"]>>;
  schedules?: { starts: string; ends: string | null }[];
  creatives?: Omit<Insertable<CampaignTables["creative"]>, "id" | "campaign">[];
  /** The campaign's own page; its slug is the campaign's. */
  pages?: Omit<Insertable<CampaignTables["campaign_page"]>, "campaign">[];
}

const swedish = { language: "sv", heading: "Du är inte ensam", body: "Det finns någon att prata med, dygnet runt.", call: "Läs mer" } as const;

/** Puts a published campaign with one placement into the tables, under its code. */
export function plan(db: CampaignDatabase, { code, campaign = {}, placement = {}, schedules = [], creatives = [swedish], pages = [] }: Planned): Promise<void> {
  return changeCampaigns(db, async (change) => {
    await change.insertInto("campaign").values({ id: `campaign-${code}`, name: "Höstens kampanj", purpose: "", state: "published", demonstration: 0, starts: null, ends: null, ...campaign }).execute();
    await change.insertInto("placement")
      .values({ id: `placement-${code}`, campaign: `campaign-${code}`, kind: "external", name: "En annan webbplats", place: "Startsidan", address: null, target: "urgent-help", code, smallest: null, state: "open", ...placement }).execute();
    for (const [index, creative] of creatives.entries()) {
      const id = `creative-${code}-${index}`;
      await change.insertInto("creative").values({ id, campaign: `campaign-${code}`, ...creative }).execute();
      await change.insertInto("assignment").values({ placement: `placement-${code}`, creative: id }).execute();
    }
    for (const page of pages) await change.insertInto("campaign_page").values({ campaign: `campaign-${code}`, ...page }).execute();
    for (const schedule of schedules) await change.insertInto("schedule").values({ placement: `placement-${code}`, ...schedule }).execute();
  });
}

/** Sets the state of a placement's campaign. */
export function setState(db: CampaignDatabase, code: string, state: CampaignTables["campaign"]["state"]): Promise<void> {
  return changeCampaigns(db, async (change) => {
    await change.updateTable("campaign").set({ state }).where("id", "=", `campaign-${code}`).execute();
  });
}
