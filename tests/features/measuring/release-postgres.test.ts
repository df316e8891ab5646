import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { release, releaseStored } from "../../../app/features/measuring/release.server";
import { applyBatch } from "../../../app/storage/counts.server";
import { type CountDatabase, openCounts } from "../../../app/storage/database.server";
import { readLastRelease } from "../../../app/storage/releases.server";
import { type PostgresServer, startPostgres } from "../../postgres";
import { add, countsOf, dayOf, discretionOf, nights, readAll, readCells, readTotal } from "./counted-weeks";

let server: PostgresServer;
let db: CountDatabase;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  server = await startPostgres();
  db = await openCounts({ url: server.url });
});
afterAll(async () => {
  await db.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await sql`truncate counter, rest, released_cell, released_week, released_language, release, applied_batch`.execute(db);
});

describe("on PostgreSQL", () => {
  test("night after night the same is told, left over and kept as on SQLite", async () => {
    const file = await openCounts({ directory: folder });
    for (let night = 0; night < nights; night += 1) {
      for (const each of [db, file]) {
        await add(each, countsOf(night));
        if (night % 5 !== 3) await release(each, { today: dayOf(night), discretionOf });
      }
      if (night % 5 === 0) expect(await readAll(db)).toEqual(await readAll(file));
    }
    expect((await readCells(db)).length).toBeGreaterThan(100);
    await file.destroy();
  });

  test("three runs at once do what one does", async () => {
    for (let night = 0; night < nights; night += 1) await add(db, countsOf(night));
    const others = [await openCounts({ url: server.url }), await openCounts({ url: server.url })];
    const fresh = await Promise.all([db, ...others].map((each) => release(each, { today: dayOf(nights), discretionOf })));
    const together = await readAll(db);
    for (const each of others) await each.destroy();

    await sql`truncate counter, rest, released_cell, released_week, released_language`.execute(db);
    for (let night = 0; night < nights; night += 1) await add(db, countsOf(night));
    expect(fresh.reduce((sum, n) => sum + n, 0)).toBe(await release(db, { today: dayOf(nights), discretionOf }));
    expect(together).toEqual(await readAll(db));
  });

  test("what machines send while it is released is neither lost nor told twice", async () => {
    const machine = await openCounts({ url: server.url });
    const rows = countsOf(20);
    await add(db, rows);
    const send = async () => {
      for (let batch = 1; batch <= 60; batch += 1) await applyBatch(machine, { node: "a", batch, day: dayOf(21), rows });
    };
    const run = async () => {
      for (let time = 0; time < 8; time += 1) await release(db, { today: dayOf(21), discretionOf });
    };
    await Promise.all([send(), run()]);
    await machine.destroy();

    expect(await readTotal(db)).toBe(61 * rows.reduce((sum, { n }) => sum + n, 0));
    expect((await readCells(db)).every((cell) => cell.n >= discretionOf(cell).smallest)).toBe(true);
  });

  test("a user who may read what is told reads it, and nothing that is not", async () => {
    await add(db, countsOf(1));
    await release(db, { today: dayOf(2), discretionOf });
    await sql`create role reader login password 'reader'`.execute(db);
    await sql`grant select on released_cell, released_week, released_language, release to reader`.execute(db);
    await sql`grant select on counts_migration, counts_migration_lock to reader`.execute(db);
    const reader = await openCounts({ url: server.url.replace("site:site", "reader:reader") });

    expect(await readCells(reader)).toEqual(await readCells(db));
    expect(await readLastRelease(reader)).toBe(dayOf(1));
    for (const table of ["counter", "rest", "applied_batch"] as const) await expect(reader.selectFrom(table).selectAll().execute()).rejects.toThrow("permission denied");
    await reader.destroy();
  });

  test("the log of the file by which counts come is emptied too", async () => {
    const spool = await openCounts({ directory: folder });
    await add(spool, countsOf(1));
    await releaseStored({ directory: folder, url: server.url }, { today: dayOf(2), smallest: 10 });
    const { rows } = await sql<{ log: number }>`pragma wal_checkpoint(passive)`.execute(spool);
    await spool.destroy();

    expect(rows[0]?.log).toBe(0);
  });
});
