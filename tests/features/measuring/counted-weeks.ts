import type { Discretion } from "../../../app/features/measuring/cut-cells";
import { addCounts } from "../../../app/storage/counts.server";
import type { CountDatabase } from "../../../app/storage/database.server";
import { type Counted, readReleased, type ReleasedCell } from "../../../app/storage/releases.server";
import type { CountRow } from "../../../app/storage/schema";

/** Sums as they would be counted in some weeks from Monday 2026-10-05 on: many and few, in time and late, the same each time. */

export const nights = 36;

export function dayOf(night: number): string {
  return new Date(Date.UTC(2026, 9, 5 + night)).toISOString().slice(0, 10);
}

const counted: Counted[] = [
  { scope: "placement", subject: "banner", metric: "click" },
  { scope: "placement", subject: "banner", metric: "landing" },
  { scope: "placement", subject: "poster", metric: "click" },
  { scope: "page", subject: "economy", metric: "page_view" },
  { scope: "contact", subject: "shelter", metric: "phone" },
  { scope: "excluded", subject: "robot", metric: "excluded" },
];

export const discretionOf = ({ subject }: Counted): Discretion => (subject === "poster" ? { smallest: 20, byMonth: true } : { smallest: 10, byMonth: false });

/** What comes in on a day: of that day, and late of an earlier one. */
export function countsOf(night: number): CountRow[] {
  return counted.flatMap((of, which) =>
    ["sv", "so", "sv-simple"].flatMap((language, rarity) => {
      const n = Math.floor(((night * 37 + which * 101 + rarity * 53) % 97) / (4 + rarity * 6));
      const late = night > 9 && (night * 13 + which) % 11 === 0 ? [{ ...of, day: dayOf(night - 9), language, n: 1 + rarity }] : [];
      return [...(n > 0 ? [{ ...of, day: dayOf(night), language, n }] : []), ...late];
    }),
  );
}

export function add(db: CountDatabase, rows: CountRow[]): Promise<void> {
  return db.transaction().execute((change) => addCounts(change, rows));
}

export async function readCells(db: CountDatabase): Promise<ReleasedCell[]> {
  const cells: ReleasedCell[] = [];
  for await (const cell of readReleased(db)) cells.push(cell);
  return cells;
}

/** Everything that is there, told and untold, in an order of its own. */
export async function readAll(db: CountDatabase) {
  const sorted = <Row extends object>(rows: Row[]) => rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
  return {
    raw: sorted(await db.selectFrom("counter").selectAll().execute()),
    rest: sorted(await db.selectFrom("rest").selectAll().execute()),
    cells: sorted(await readCells(db)),
  };
}

export async function readTotal(db: CountDatabase): Promise<number> {
  const total = (rows: { n: number }[]) => rows.reduce((sum, { n }) => sum + n, 0);
  return total(await readCells(db)) + total(await db.selectFrom("counter").select("n").execute()) + total(await db.selectFrom("rest").select("n").execute());
}
