import { sql, type Transaction } from "kysely";
import type { CountDatabase } from "./database.server";
import type { CountRow, CountTables } from "./schema";

/** Sums that have left one machine for the database that all share. */
export interface Batch {
  node: string;
  batch: number;
  /** Day on which it is applied, "2026-11-25". */
  day: string;
  rows: CountRow[];
}

/** Rows in one statement: PostgreSQL takes 65,535 values, six a row. */
const mostRows = 2_000;

/**
 * Adds sums to those that are there. In one order always: two machines that add the same rows in different order would wait
 * for each other.
 */
export async function addCounts(change: Transaction<CountTables>, rows: readonly CountRow[]): Promise<void> {
  const sorted = rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  for (let start = 0; start < sorted.length; start += mostRows) {
    await change
      .insertInto("counter")
      .values(sorted.slice(start, start + mostRows))
      .onConflict((conflict) => conflict.columns(["scope", "subject", "day", "language", "metric"]).doUpdateSet({ n: sql`counter.n + excluded.n` }))
      .execute();
  }
}

/**
 * Counts a batch, once however often it comes: that it came and what it holds are written together.
 *
 * @returns Whether it was new.
 */
export function applyBatch(db: CountDatabase, { node, batch, day, rows }: Batch): Promise<boolean> {
  return db.transaction().execute(async (change) => {
    const { numInsertedOrUpdatedRows } = await change
      .insertInto("applied_batch").values({ node, batch, day }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await addCounts(change, rows);
    return true;
  });
}

function keyOf({ scope, subject, day, language, metric }: CountRow): string {
  return [scope, subject, day, language, metric].join("\t");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
