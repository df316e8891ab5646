import type { Insertable, Kysely, Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

/** A figure that somebody else gave us, with the placement that it is of and who wrote it down. */
export interface ListedFigure extends Selectable<CampaignTables["reported_figure"]> {
  placement_name: string;
  place: string;
  code: string;
  /** What they are called; null where the account is gone. */
  entered_name: string | null;
}

export type NewFigure = Insertable<CampaignTables["reported_figure"]>;

/**
 * What platforms and partners have told of a campaign's placements. To be shown apart, as theirs: nobody here has counted it,
 * and it is never added to what we count.
 */
export function listFigures(db: Kysely<CampaignTables>, campaign: string): Promise<ListedFigure[]> {
  return db.selectFrom("reported_figure").innerJoin("placement", "placement.id", "reported_figure.placement").leftJoin("office_user", "office_user.id", "reported_figure.entered_by")
    .selectAll("reported_figure").select(["placement.name as placement_name", "placement.place", "placement.code", "office_user.display as entered_name"])
    .where("placement.campaign", "=", campaign).orderBy("placement.name").orderBy("placement.id").orderBy("reported_figure.metric").orderBy("reported_figure.starts").orderBy("reported_figure.id").execute();
}

export async function insertFigures(change: Change, rows: readonly NewFigure[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) await change.insertInto("reported_figure").values(rows.slice(start, start + 500)).execute();
}

export async function deleteFigure(change: Change, id: number): Promise<void> {
  await change.deleteFrom("reported_figure").where("id", "=", id).execute();
}
