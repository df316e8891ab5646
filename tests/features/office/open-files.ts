import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { readAuditLog } from "../../../app/storage/audit.server";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";

/** The office's tables in files of their own, for the tests of one file. */
export function openFiles(): () => CampaignDatabase {
  const directory = mkdtempSync(join(tmpdir(), "office-"));
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

/** What the log says of an account, its first entry first. */
export async function actionsOf(db: CampaignDatabase, id: string): Promise<string[]> {
  const actions: string[] = [];
  for await (const { object, action } of readAuditLog(db)) if (object === `account/${id}`) actions.push(action);
  return actions;
}
