import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Kysely, type Migration, Migrator, PostgresDialect } from "kysely";
import Sqlite from "libsql";
import pg from "pg";
import { campaignMigrations } from "./migrations/campaigns";
import { countMigrations } from "./migrations/counts";
import type { CampaignTables, CountTables } from "./schema";
import { isBusy, SharedSqliteDialect } from "./sqlite-dialect.server";

/** Where tables lie: files in a folder of this machine, or a PostgreSQL server that several machines share. */
export type Place = { directory: string } | { url: string };

/** What is configured: a folder, and the server to which what is counted goes from there, if there is one. */
export interface Storage {
  directory: string;
  url: string | undefined;
}

/** Where everything that is known lies. */
export function placeOf({ directory, url }: Storage): Place {
  return url === undefined ? { directory } : { url };
}

export type CampaignDatabase = Kysely<CampaignTables>;
export type CountDatabase = Kysely<CountTables>;

// PostgreSQL's whole numbers of eight bytes come as text by themselves; ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens what communicators plan, and brings its tables up to date. @throws Error where that cannot be done; nothing is half done then. */
export function openCampaigns(place: Place): Promise<CampaignDatabase> {
  return open<CampaignTables>(place, "campaigns", campaignMigrations);
}

/** Opens what is counted. In files of its own, so that no plan ever waits for a count or a count for a plan. */
export function openCounts(place: Place): Promise<CountDatabase> {
  return open<CountTables>(place, "counts", countMigrations);
}

/** The file in which counts of this machine lie: all of them, or those on their way to PostgreSQL. */
export function countsFile(directory: string): string {
  return join(directory, "counts.sqlite");
}

async function open<Tables>(place: Place, name: "campaigns" | "counts", migrations: Record<string, Migration>): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: "url" in place ? postgres(place.url) : sqlite(place.directory, name) });
  try {
    await migrate(db, name, migrations);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000, statement_timeout: 60_000 });
  // A server that goes away while nobody asks it anything, be it between two questions of a change: the next question says so.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new PostgresDialect({ pool });
}

function sqlite(directory: string, name: string): SharedSqliteDialect {
  return new SharedSqliteDialect({
    database: async () => {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      const file = new Sqlite(join(directory, `${name}.sqlite`), { timeout: 0 });
      // What is erased is overwritten, not left lying in free pages; and what is said to be written is on disk.
      for (const pragma of ["journal_mode = wal", "synchronous = full", "secure_delete = on", "foreign_keys = on"]) file.exec(`pragma ${pragma}`);
      // A statement that found the file busy counts as begun until it is run again, and hinders every commit; so this one is kept.
      const begin = file.prepare("begin immediate");
      return { prepare: (text) => (text === "begin immediate" ? begin : file.prepare(text)), close: () => void file.close() };
    },
  });
}

/** Runs what has not been run yet, once, whoever else is starting at the same moment. */
async function migrate<Tables>(db: Kysely<Tables>, name: string, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: `${name}_migration`,
    migrationLockTableName: `${name}_migration_lock`,
  });
  for (let attempt = 0; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    if (error instanceof Error && error.message.includes("previously executed migration")) throw new Error(`The tables of ${name} have been made by a newer version of this program`, { cause: error });
    if (!isBusy(error) || attempt > 200) throw error instanceof Error ? error : new Error("The tables could not be brought up to date", { cause: error });
    await pause(20 + Math.random() * 60);
  }
}
