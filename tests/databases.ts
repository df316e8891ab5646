import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type CampaignDatabase, openCampaigns, type Place } from "../app/storage/database.server";
import { type PostgresServer, startPostgres } from "./postgres";

/** Where tables may lie. */
export const places = ["files", "PostgreSQL"] as const;
export type Where = (typeof places)[number];

interface Closable {
  destroy: () => Promise<void>;
}

/** What is planned and the office's tables, in files of their own, for the tests of one file. */
export function openFiles(): () => CampaignDatabase {
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

/** Tables in files and on a PostgreSQL server of their own, for the tests of one file. @param openAt Opens and makes them. */
export function openBoth<Database extends Closable>(openAt: (place: Place) => Promise<Database>): { on: (where: Where) => Database; server: () => PostgresServer } {
  const open = new Map<Where, Database>();
  const directory = mkdtempSync(join(tmpdir(), "both-"));
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    open.set("files", await openAt({ directory })).set("PostgreSQL", await openAt(server));
  });
  afterAll(async () => {
    for (const db of open.values()) await db.destroy();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  const on = (where: Where) => {
    const db = open.get(where);
    if (!db) throw new Error(`${where} is not open`);
    return db;
  };
  return { on, server: () => server };
}
