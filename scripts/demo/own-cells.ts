import type { CountDatabase } from "../../app/storage/database.server";
import { addCells, recountSums } from "../../app/storage/released-cells.server";
import type { MadeUpCell } from "./make-cells";
import type { Span } from "./span";

/** The first day of which the site itself has counted anything, once what was made up is erased. */
export async function findFirstCounted(db: CountDatabase): Promise<string | undefined> {
  const { day } = await db.selectFrom("counter").select(({ fn }) => fn.min("day").as("day")).executeTakeFirstOrThrow();
  const { cell } = await db.selectFrom("released_cell").select(({ fn }) => fn.min("starts").as("cell")).executeTakeFirstOrThrow();
  const { rest } = await db.selectFrom("rest").select(({ fn }) => fn.min("starts").as("rest")).executeTakeFirstOrThrow();
  return [day, cell, rest].filter((found) => found !== null).toSorted()[0];
}

/** Erases the cells of days whose counts are made up, and takes them out of the sums. */
export async function eraseCells(db: CountDatabase, { first, last }: Span): Promise<void> {
  await db.transaction().execute(async (change) => {
    const erased = await change.deleteFrom("released_cell").where("starts", ">=", first).where("ends", "<=", last).returning(["scope", "subject"]).execute();
    const touched = new Map(erased.map((of) => [`${of.scope} ${of.subject}`, of]));
    for (const of of touched.values()) await recountSums(change, of);
  });
}

/** Writes cells, all or none. */
export async function writeCells(db: CountDatabase, cells: readonly MadeUpCell[]): Promise<void> {
  await db.transaction().execute((change) => addCells(change, cells));
}
