import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCampaigns, openCounts, type Place } from "../../app/storage/database.server";
import { type PostgresServer, startPostgres } from "../postgres";

let postgres: PostgresServer;
const directory = mkdtempSync(join(tmpdir(), "tables-"));

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
});

const places: [string, () => Place][] = [["files", () => ({ directory })], ["PostgreSQL", () => postgres]];
const kinds = [["campaigns", openCampaigns, "campaign"], ["counts", openCounts, "counter"]] as const;
const cases = places.flatMap(([name, place]) => kinds.map(([kind, open, table]) => ({ name, kind, place, table, open: open as (place: Place) => Promise<Kysely<object>> })));

describe.each(cases)("tables of $kind in $name", ({ kind, place, open, table }) => {
  test("are made once by three that start at once, and not again", async () => {
    const started = await Promise.all([1, 2, 3].map(() => open(place())));
    const again = await open(place());
    const executed = await sql<{ name: string }>`select name from ${sql.table(`${kind}_migration`)}`.execute(again);

    for (const db of [...started, again]) await expect(sql`select * from ${sql.table(table)}`.execute(db)).resolves.toMatchObject({ rows: [] });
    expect(executed.rows.map(({ name }) => name)).toEqual([`2026-11-22-${kind}`, ...(kind === "campaigns" ? ["2026-11-23-office"] : [])]);
    await Promise.all([...started, again].map((db) => db.destroy()));
  });

  test("that a newer program has made are refused in words", async () => {
    const db = await open(place());
    await sql`insert into ${sql.table(`${kind}_migration`)} (name, timestamp) values ('2999-01-01-later', '2999-01-01')`.execute(db);

    await expect(open(place())).rejects.toThrow(`The tables of ${kind} have been made by a newer version of this program`);
    await sql`delete from ${sql.table(`${kind}_migration`)} where name = '2999-01-01-later'`.execute(db);
    await db.destroy();
  });
});

test("a folder for tables is made where there is none, and nobody else may look into it", async () => {
  const folder = join(directory, "deep", "folder");
  await (await openCounts({ directory: folder })).destroy();

  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("a server that is not there is told of within seconds", async () => {
  await expect(openCounts({ url: "postgres://site:site@127.0.0.1:1/site" })).rejects.toThrow("ECONNREFUSED");
});
