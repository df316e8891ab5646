import type { CountDatabase } from "../../app/storage/database.server";
import type { MadeUpCell } from "./make-cells";
import type { Span } from "./span";

/** Cells in one statement: PostgreSQL takes 65,535 values, seven a cell. */
const mostCells = 2_000;

/** The first day of which the site itself has counted anything, once what was made up is erased. */
export async function findFirstCounted(db: CountDatabase): Promise<string | undefined> {
  const { day } = await db.selectFrom("counter").select(({ fn }) => fn.min("day").as("day")).executeTakeFirstOrThrow();
  const { cell } = await db.selectFrom("released_cell").select(({ fn }) => fn.min("starts").as("cell")).executeTakeFirstOrThrow();
  const { rest } = await db.selectFrom("rest").select(({ fn }) => fn.min("starts").as("rest")).executeTakeFirstOrThrow();
  return [day, cell, rest].filter((found) => found !== null).toSorted()[0];
}

/** Erases the cells of days whose counts are made up. */
export async function eraseCells(db: CountDatabase, { first, last }: Span): Promise<void> {
  await db.deleteFrom("released_cell").where("starts", ">=", first).where("ends", "<=", last).execute();
}

/** Writes cells, all or none. */
export async function writeCells(db: CountDatabase, cells: readonly MadeUpCell[]): Promise<void> {
  await db.transaction().execute(async (change) => {
    for (let start = 0; start < cells.length; start += mostCells) await change.insertInto("released_cell").values(cells.slice(start, start + mostCells)).execute();
  });
}
