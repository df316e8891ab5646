import { sql, type Transaction } from "kysely";
import type { CellRow, CountRow, CountTables } from "./schema";
import { addUp } from "./sums";
import { weeksAround } from "../days";

/** Rows in one statement: SQLite takes 32,766 values, seven a cell. */
const mostRows = 4_000;

/** Writes cells, and adds them to the sums that are kept of all cells: the one way by which a cell comes to be. */
export async function addCells(change: Transaction<CountTables>, cells: readonly CellRow[]): Promise<void> {
  for (const part of partsOf(cells)) await change.insertInto("released_cell").values(part).execute();
  await addToSums(change, cells);
}

/** Makes the sums of one placement, page or the like anew from its cells, for whoever has erased some of those in the same change. */
export async function recountSums(change: Transaction<CountTables>, of: Pick<CountRow, "scope" | "subject">): Promise<void> {
  await change.deleteFrom("released_week").where((row) => row.and(of)).execute();
  await change.deleteFrom("released_language").where((row) => row.and(of)).execute();
  await addToSums(change, await change.selectFrom("released_cell").selectAll().where((row) => row.and(of)).execute());
}

/** In one order always: two changes that add to the same sums in different order would wait for each other. */
async function addToSums(change: Transaction<CountTables>, cells: readonly CellRow[]): Promise<void> {
  const weeks = addUp(cells, ({ scope, subject, metric, ...days }) => ({ scope, subject, metric, ...weeksAround(days) }));
  for (const part of partsOf(weeks)) {
    await change.insertInto("released_week").values(part)
      .onConflict((conflict) => conflict.columns(["scope", "subject", "starts", "ends", "metric"]).doUpdateSet({ n: sql`released_week.n + excluded.n` })).execute();
  }
  const languages = addUp(cells, ({ scope, subject, metric, language }) => ({ scope, subject, metric, language }));
  for (const part of partsOf(languages)) {
    await change.insertInto("released_language").values(part)
      .onConflict((conflict) => conflict.columns(["scope", "subject", "language", "metric"]).doUpdateSet({ n: sql`released_language.n + excluded.n` })).execute();
  }
}

function partsOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, part) => rows.slice(part * mostRows, (part + 1) * mostRows));
}
