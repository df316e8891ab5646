import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { type PostgresServer, startPostgres } from "../../postgres";

/** What is planned, in files and on a PostgreSQL server of its own, for the tests of one file. */
export function openBoth(): (name: "files" | "PostgreSQL") => CampaignDatabase {
  const open: Record<string, CampaignDatabase> = {};
  const directory = mkdtempSync(join(tmpdir(), "campaigns-"));
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
    Object.assign(open, { files: await openCampaigns({ directory }), PostgreSQL: await openCampaigns(postgres) });
  });
  afterAll(async () => {
    for (const db of Object.values(open)) await db.destroy();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return (name) => {
    const db = open[name];
    if (!db) throw new Error(`${name} is not open`);
    return db;
  };
}
