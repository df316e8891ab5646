import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addCounts } from "../../app/storage/counts.server";
import { type CountDatabase, openCounts } from "../../app/storage/database.server";
import { eraseTraces, finishRelease, forgetBatches, readCounted, readLastRelease, readReleased, releaseCounted, type ReleasedCell } from "../../app/storage/releases.server";
import type { CountRow } from "../../app/storage/schema";

const views = { scope: "page", subject: "economy", metric: "page_view" } as const;
const row = (day: string, language: string, n: number): CountRow => ({ ...views, day, language, n });
const rows = [row("2026-11-23", "so", 3), row("2026-11-23", "sv", 40), row("2026-11-24", "sv", 7)];
const cell = { starts: "2026-11-23", ends: "2026-11-23", language: "sv", n: 40 };
const rest = { starts: "2026-11-23", ends: "2026-11-29", n: 3 };

let folder = "";
let db: CountDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  db = await openCounts({ directory: folder });
  await db.transaction().execute((change) => addCounts(change, rows));
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const raw = () => db.selectFrom("counter").selectAll().orderBy("day").orderBy("language").execute();
const rests = () => db.selectFrom("rest").selectAll().execute();
async function released(): Promise<ReleasedCell[]> {
  const cells: ReleasedCell[] = [];
  for await (const each of readReleased(db)) cells.push(each);
  return cells;
}

describe("a release", () => {
  test("erases the rows that are told or laid to the rest, and keeps the others", async () => {
    expect(await releaseCounted(db, views, ({ rows: [somali, swedish, kept] }) => ({ cells: [{ ...cell, n: swedish!.n }], rest: { ...rest, n: somali!.n }, kept: [kept!] }))).toBe(1);

    expect([await raw(), await released(), await rests()]).toEqual([[rows[2]], [{ ...views, ...cell }], [{ ...views, ...rest }]]);
  });

  test("touches nothing of other pages and of other events on the same page", async () => {
    const others: CountRow[] = [{ ...rows[0]!, subject: "children" }, { ...rows[0]!, metric: "helped" }];
    await db.transaction().execute((change) => addCounts(change, others));
    await releaseCounted(db, views, () => ({ cells: [], rest, kept: [] }));

    expect((await raw()).toSorted((a, b) => (a.metric < b.metric ? -1 : 1))).toEqual([others[1], others[0]]);
  });

  test.each([["cell", { cells: [cell, { ...cell, n: -1 }], rest }], ["rest", { cells: [cell], rest: { ...rest, n: -1 } }]])("is wholly undone where a %s cannot be written", async (_, cut) => {
    await expect(releaseCounted(db, views, () => ({ ...cut, kept: [] }))).rejects.toThrow("CHECK");

    expect([await raw(), await released(), await rests()]).toEqual([rows, [], []]);
    expect([await db.selectFrom("released_week").selectAll().execute(), await db.selectFrom("released_language").selectAll().execute()]).toEqual([[], []]);
  });

  test("hands over the rest, replaces it, and takes it away when it is told", async () => {
    await releaseCounted(db, views, ({ rows: kept }) => ({ cells: [], rest, kept }));
    await releaseCounted(db, views, ({ rest: given, rows: kept }) => ({ cells: [], rest: { ...given!, n: given!.n + 1 }, kept }));
    expect(await rests()).toEqual([{ ...views, ...rest, n: 4 }]);
    await releaseCounted(db, views, ({ rows: kept }) => ({ cells: [], rest: null, kept }));
    expect(await rests()).toEqual([]);
  });

  test("holds off what another connection would add meanwhile, and loses nothing of it", async () => {
    const other = await openCounts({ directory: folder });
    let adding: Promise<void> | undefined;
    await releaseCounted(db, views, () => {
      adding = other.transaction().execute((change) => addCounts(change, [row("2026-11-23", "sv", 5)]));
      return { cells: [cell], rest, kept: [] };
    });
    await adding;
    await other.destroy();

    expect(await raw()).toEqual([row("2026-11-23", "sv", 5)]);
  });
});

test("what waits to be told is named once each, whether rows of it are left or only a rest", async () => {
  await db.insertInto("rest").values([{ ...views, ...rest }, { ...views, subject: "children", ...rest }]).execute();

  expect(await readCounted(db)).toEqual([{ ...views, subject: "children" }, views]);
});

test("everything that is told is read, also where it is more than one statement takes", async () => {
  await releaseCounted(db, views, ({ rows: kept }) => ({ cells: Array.from({ length: 10_001 }, (_, index) => ({ ...cell, n: 10 + index })), rest: null, kept }));

  expect((await released()).map(({ n }) => n)).toEqual(Array.from({ length: 10_001 }, (_, index) => 10 + index));
});

test("the last release is the latest one, however often it is noted", async () => {
  expect(await readLastRelease(db)).toBe(null);
  for (const day of ["2026-11-23", "2026-11-24", "2026-11-24", "2026-11-22"]) await finishRelease(db, day);
  expect(await readLastRelease(db)).toBe("2026-11-24");
});

test("batches are remembered from a day on", async () => {
  await db.insertInto("applied_batch").values([{ node: "a", batch: 1, day: "2025-10-01" }, { node: "a", batch: 2, day: "2025-10-02" }]).execute();
  await forgetBatches(db, "2025-10-02");

  expect(await db.selectFrom("applied_batch").select("batch").execute()).toEqual([{ batch: 2 }]);
});

test("traces are erased when whoever reads the log has finished", async () => {
  const reader = await openCounts({ directory: folder });
  let isReading = true;
  const reading = reader.transaction().execute(async (change) => {
    await change.selectFrom("counter").selectAll().execute();
    await new Promise((resolve) => setTimeout(resolve, 300));
    isReading = false;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await eraseTraces(db);
  expect(isReading).toBe(false);
  await reading;
  await reader.destroy();
});
