import type { Insertable } from "kysely";
import type { Workplace } from "../../../app/features/campaigns/place/open-campaign.server";
import type { Worker } from "../../../app/features/campaigns/plan/state-changes";
import type { CampaignDatabase } from "../../../app/storage/database.server";
import type { CampaignTables } from "../../../app/storage/schema";
import { signIn } from "../../office";

/** A campaign, and somebody who works on it. */
export async function makeWorkplace(db: CampaignDatabase, campaign: Partial<Insertable<CampaignTables["campaign"]>> = {}, role: Worker["role"] = "editor", fourEyes = false): Promise<Workplace> {
  const id = crypto.randomUUID();
  const person = await signIn(db, role);
  await db.transaction().execute((change) => change.insertInto("campaign").values({ id, name: "Höstens kampanj", purpose: "", state: "draft", demonstration: 0, starts: null, ends: null, ...campaign }).execute());
  return { db, campaign: id, author: { actor: { id: person.id, display: "Test" }, now: new Date("2026-11-22T10:00:00Z") }, worker: { id: person.id, role }, rules: { fourEyes } };
}

/** A form's fields; what is not named was not sent. */
export function form(fields: Record<string, string>): (field: string) => string {
  return (field) => fields[field] ?? "";
}
