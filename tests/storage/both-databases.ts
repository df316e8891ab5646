import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type CountDatabase, openCounts } from "../../app/storage/database.server";
import { type PostgresServer, startPostgres } from "../postgres";

/** What is counted, in files and on a PostgreSQL server of its own, for the tests of one file. */
export function openBoth(): { open: Record<string, CountDatabase>; server: () => PostgresServer } {
  const open: Record<string, CountDatabase> = {};
  const directory = mkdtempSync(join(tmpdir(), "counts-"));
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
    Object.assign(open, { files: await openCounts({ directory }), PostgreSQL: await openCounts(postgres) });
  });
  afterAll(async () => {
    for (const db of Object.values(open)) await db.destroy();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return { open, server: () => postgres };
}
