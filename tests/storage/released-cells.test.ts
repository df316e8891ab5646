import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Cell } from "../../app/features/measuring/cut-cells";
import { type CountDatabase, openCounts } from "../../app/storage/database.server";
import { recountSums } from "../../app/storage/released-cells.server";
import { type Counted, releaseCounted } from "../../app/storage/releases.server";
import { type PostgresServer, startPostgres } from "../postgres";

const firstMonday = Date.parse("2026-11-23");
const dayMilliseconds = 86_400_000;
const dayOf = (number: number) => new Date(firstMonday + number * dayMilliseconds).toISOString().slice(0, 10);
const weekOf = (day: string) => Math.floor((Date.parse(day) - firstMonday) / (7 * dayMilliseconds));

/** Of two months over New Year: days, weeks, weeks together, and cells that begin and end anywhere. */
const cell = fc.record({ first: fc.integer({ min: -10, max: 50 }), more: fc.oneof(fc.constantFrom(0, 6, 20), fc.nat(25)), language: fc.constantFrom("", "sv", "sv-simple", "so", "mixed"), n: fc.integer({ min: 10, max: 99 }) })
  .map(({ first, more, ...told }) => ({ starts: dayOf(first), ends: dayOf(first + more), ...told }));
const subject = fc.constantFrom("start", "economy");

/** Cells of one series are released, or those of one page that begin before a day erased. */
type Step = { of: Counted; cells: Cell[] } | { subject: string; before: string };
const series = fc.record({ scope: fc.constantFrom("page" as const, "placement" as const), subject, metric: fc.constantFrom("page_view" as const, "helped" as const) });
const releasing = fc.record({ of: series, cells: fc.array(cell, { maxLength: 12 }) });
const erasing = fc.record({ subject, before: fc.integer({ min: -10, max: 50 }).map(dayOf) });
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: releasing }, { weight: 1, arbitrary: erasing }), { minLength: 1, maxLength: 6 });

async function take(db: CountDatabase, step: Step): Promise<void> {
  if ("of" in step) return void (await releaseCounted(db, step.of, ({ rows: kept }) => ({ cells: step.cells, rest: null, kept })));
  const of = { scope: "page", subject: step.subject } as const;
  await db.transaction().execute(async (change) => {
    await change.deleteFrom("released_cell").where((row) => row.and(of)).where("starts", "<", step.before).execute();
    await recountSums(change, of);
  });
}

/** Sums by what is kept of the rows; an unlike order is no difference. */
function group<Row extends { n: number }>(rows: readonly Row[], keep: (row: Row) => string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keep(row).join(" ")] = (sums[keep(row).join(" ")] ?? 0) + row.n;
  return sums;
}

async function expectSumsOfCells(db: CountDatabase): Promise<void> {
  const cells = await db.selectFrom("released_cell").selectAll().execute();
  const weeks = await db.selectFrom("released_week").selectAll().execute();
  const languages = await db.selectFrom("released_language").selectAll().execute();
  const byWeek = group(cells, ({ scope, subject, metric, starts, ends }) => [scope, subject, metric, dayOf(7 * weekOf(starts)), dayOf(7 * weekOf(ends) + 6)]);
  const byLanguage = group(cells, ({ scope, subject, metric, language }) => [scope, subject, metric, language]);

  expect(group(weeks, ({ scope, subject, metric, starts, ends }) => [scope, subject, metric, starts, ends])).toEqual(byWeek);
  expect(group(languages, ({ scope, subject, metric, language }) => [scope, subject, metric, language])).toEqual(byLanguage);
}

const folder = mkdtempSync(join(tmpdir(), "released-cells-"));
let server: PostgresServer | undefined;
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  { where: "SQLite", histories: 60, open: () => openCounts({ directory: folder }) },
  { where: "PostgreSQL", histories: 15, open: async () => openCounts({ url: (server = await startPostgres()).url }) },
])("on $where", ({ histories, open }) => {
  let db: CountDatabase;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  test("whatever has been released and erased, the sums of weeks and languages are what the cells come to", async () => {
    const property = fc.asyncProperty(steps, async (history) => {
      for (const table of ["released_cell", "released_week", "released_language"] as const) await db.deleteFrom(table).execute();
      for (const step of history) {
        await take(db, step);
        await expectSumsOfCells(db);
      }
    });
    await fc.assert(property, { numRuns: histories });
  });
});
