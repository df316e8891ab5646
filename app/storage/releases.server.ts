import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, PostgresAdapter, type Selectable, sql, type Transaction } from "kysely";
import type { Cell, Cut, Raw, Rest } from "../features/measuring/cut-cells";
import type { CampaignDatabase, CountDatabase } from "./database.server";
import { addCells } from "./released-cells.server";
import type { CampaignTables, CountRow, CountTables } from "./schema";

/** What is told as one series: a kind of event at one placement, page or the like. */
export type Counted = Pick<CountRow, "scope" | "subject" | "metric">;

/** A sum as it is told. */
export type ReleasedCell = Counted & Cell;

const counted = ["scope", "subject", "metric"] as const;

/** Sums read at once. */
const mostCells = 4_000;

/** Milliseconds until the log is tried again while somebody uses it, and how often. */
const [betweenTries, mostTries] = [50, 200];

/** What placements say of themselves that decides how much is told of them. */
export function readPlacements(db: CampaignDatabase): Promise<Pick<Selectable<CampaignTables["placement"]>, "id" | "kind" | "smallest">[]> {
  return db.selectFrom("placement").select(["id", "kind", "smallest"]).execute();
}

/** Everything of which something waits to be told. */
export function readCounted(db: CountDatabase): Promise<Counted[]> {
  return db.selectFrom("counter").select(counted).union(db.selectFrom("rest").select(counted)).orderBy("scope").orderBy("subject").orderBy("metric").execute();
}

/**
 * Replaces rows by cells and a rest, wholly or not at all. Nobody else counts while it is decided, so the rows that are erased
 * are the rows that were read.
 *
 * @param cut Decides. The rows that it keeps are those that it was given.
 * @returns How many cells are new.
 */
export function releaseCounted(db: CountDatabase, of: Counted, cut: (before: { rows: Raw[]; rest: Rest | null }) => Cut): Promise<number> {
  return db.transaction().execute(async (change) => {
    // On SQLite the transaction has begun with the lock on everything.
    if (isPostgres(change)) await sql`lock table counter, rest in share row exclusive mode`.execute(change);
    const rows = await change.selectFrom("counter").select(["day", "language", "n"]).where((row) => row.and(of)).orderBy("day").orderBy("language").execute();
    const rest = (await change.selectFrom("rest").select(["starts", "ends", "n"]).where((row) => row.and(of)).executeTakeFirst()) ?? null;
    const after = cut({ rows, rest });
    const kept = new Set(after.kept);
    await eraseRows(change, of, rows.filter((row) => !kept.has(row)));
    await addCells(change, after.cells.map((cell) => ({ ...of, ...cell })));
    if (after.rest !== rest) await change.deleteFrom("rest").where((row) => row.and(of)).execute();
    if (after.rest !== rest && after.rest) await change.insertInto("rest").values({ ...of, ...after.rest }).execute();
    return after.cells.length;
  });
}

async function eraseRows(change: Transaction<CountTables>, of: Counted, rows: readonly Raw[]): Promise<void> {
  for (const day of new Set(rows.map((row) => row.day))) {
    const languages = rows.filter((row) => row.day === day).map(({ language }) => language);
    const { numDeletedRows } = await change.deleteFrom("counter").where((row) => row.and({ ...of, day })).where("language", "in", languages).executeTakeFirst();
    if (numDeletedRows !== BigInt(languages.length)) throw new Error(`Counts of ${day} were changed while they were being released`);
  }
}

/** Everything that is told, in the order in which it was. */
export async function* readReleased(db: CountDatabase): AsyncGenerator<ReleasedCell> {
  for (let last = 0; ; ) {
    const cells = await db.selectFrom("released_cell").selectAll().where("id", ">", last).orderBy("id").limit(mostCells).execute();
    for (const { id, ...cell } of cells) {
      last = id;
      yield cell;
    }
    if (cells.length < mostCells) return;
  }
}

/** Notes that everything up to a day has been released. */
export async function finishRelease(db: CountDatabase, day: string): Promise<void> {
  await db.transaction().execute((change) => change.insertInto("release").values({ day }).onConflict((conflict) => conflict.doNothing()).execute());
}

/** The day up to which everything has been released; null before the first time. */
export async function readLastRelease(db: CountDatabase): Promise<string | null> {
  const { day } = await db.selectFrom("release").select((release) => release.fn.max("day").as("day")).executeTakeFirstOrThrow();
  return day;
}

/** Forgets which batches came before a day: no machine sends them again. */
export async function forgetBatches(db: CountDatabase, day: string): Promise<void> {
  await db.transaction().execute((change) => change.deleteFrom("applied_batch").where("day", "<", day).execute());
}

/**
 * Removes what erased rows leave behind: on SQLite the log, where they stand as they once were written; on PostgreSQL the room
 * that they took.
 *
 * @throws Error where somebody used SQLite's log all the while.
 */
export async function eraseTraces(db: CountDatabase): Promise<void> {
  if (isPostgres(db)) return void (await sql`vacuum counter, rest`.execute(db));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    await pause(betweenTries);
  }
  throw new Error("The log of the counts was in use all the while, and still holds what was erased");
}

function isPostgres(db: Kysely<CountTables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
