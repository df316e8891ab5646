import { sql } from "kysely";
import type { CampaignDatabase, CountDatabase } from "./database.server";

/** The last day of which it was told that a placement was shown, or its link followed. */
export interface LastTold {
  subject: string;
  metric: "served" | "click";
  day: string;
}

/** Views of a page on a day in a language, as they are told. */
export interface DayViews {
  page: string;
  day: string;
  language: string;
  n: number;
}

/** Of placements, of cells that begin on a day or after it. */
export async function readLastTold(db: CountDatabase, placements: readonly string[], from: string): Promise<LastTold[]> {
  if (placements.length === 0) return [];
  const rows = await db.selectFrom("released_cell").select(["subject", "metric", (cell) => cell.fn.max("ends").as("day")])
    .where("scope", "=", "placement").where("subject", "in", placements).where("starts", ">=", from).where("metric", "in", ["served", "click"]).groupBy(["subject", "metric"]).execute();
  return rows as LastTold[];
}

/** Of single days alone: what was told of a week says nothing of its days. */
export async function readDayViews(db: CountDatabase, pages: readonly string[], { from, to }: { from: string; to: string }): Promise<DayViews[]> {
  if (pages.length === 0) return [];
  return db.selectFrom("released_cell").select(["subject as page", "starts as day", "language", sql<number>`cast(sum(n) as bigint)`.as("n")])
    .where("scope", "=", "page").where("subject", "in", pages).where("starts", ">=", from).where("starts", "<=", to).whereRef("starts", "=", "ends").where("metric", "in", ["page_view", "page_help_view"])
    .groupBy(["subject", "starts", "language"]).execute();
}

/** When each of some objects was last changed in the office, as the log knows: "campaign/<id>" → an instant as ISO writes it. What somebody saw of them changes nothing. */
export async function readLastChanges(db: CampaignDatabase, objects: readonly string[]): Promise<Map<string, string>> {
  if (objects.length === 0) return new Map();
  const rows = await db.selectFrom("audit_entry").select(["object", (entry) => entry.fn.max("moment").as("moment")]).where("object", "in", objects).where("action", "not like", "observation.%").groupBy("object").execute();
  return new Map(rows.map(({ object, moment }) => [object, moment]));
}
