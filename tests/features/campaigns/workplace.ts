import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Insertable } from "kysely";
import { afterAll, beforeAll } from "vitest";
import type { Workplace } from "../../../app/features/campaigns/place/open-campaign.server";
import type { Worker } from "../../../app/features/campaigns/plan/state-changes";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import type { CampaignTables } from "../../../app/storage/schema";
import { signIn } from "../../office";

/** What is planned, in files of their own, for the tests of one file. */
export function openOwnCampaigns(): () => CampaignDatabase {
  const directory = mkdtempSync(join(tmpdir(), "campaigns-"));
  let db: CampaignDatabase;
  beforeAll(async () => {
    db = await openCampaigns({ directory });
  });
  afterAll(async () => {
    await db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });
  return () => db;
}

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
