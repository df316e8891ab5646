import type { Kysely, Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type ObservationRow = Selectable<CampaignTables["observation"]>;

/** When a placement stood, as far as anybody knows. */
export function listObservations(db: Kysely<CampaignTables>, placement: string): Promise<ObservationRow[]> {
  return db.selectFrom("observation").selectAll().where("placement", "=", placement).orderBy("starts").orderBy("id").execute();
}

/** Which placements of a campaign somebody has seen stand, each once. */
export async function listObserved(db: Kysely<CampaignTables>, campaign: string): Promise<Set<string>> {
  const rows = await db.selectFrom("observation").innerJoin("placement", "placement.id", "observation.placement").select("observation.placement").distinct().where("placement.campaign", "=", campaign).execute();
  return new Set(rows.map(({ placement }) => placement));
}

export async function insertObservations(change: Change, rows: readonly Omit<ObservationRow, "id">[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) await change.insertInto("observation").values(rows.slice(start, start + 500)).execute();
}

/** Changes when something stood and how that is known. */
export async function updateObservation(change: Change, id: number, values: Pick<ObservationRow, "starts" | "ends" | "evidence">): Promise<void> {
  await change.updateTable("observation").set(values).where("id", "=", id).execute();
}

export async function deleteObservation(change: Change, id: number): Promise<void> {
  await change.deleteFrom("observation").where("id", "=", id).execute();
}
