import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { applyBatch } from "../../app/storage/counts.server";
import { type CountDatabase, openCounts } from "../../app/storage/database.server";
import type { CountRow } from "../../app/storage/schema";
import { isFullRound } from "../browser/round";
import { openBoth, places } from "../databases";

const { on, server } = openBoth(openCounts);

beforeEach(async () => {
  for (const db of [on("files"), on("PostgreSQL")]) for (const table of ["counter", "applied_batch"] as const) await db.deleteFrom(table).execute();
});

function clicks(subject: number | string, n = 1): CountRow {
  return { day: "2026-11-25", scope: "placement", subject: String(subject), language: "sv", metric: "click", n };
}

async function sumIn(db: CountDatabase): Promise<number> {
  return (await db.selectFrom("counter").select("n").execute()).reduce((sum, { n }) => sum + n, 0);
}

describe.each(places)("in %s a batch", (name) => {
  const batch = (number: number, rows: CountRow[]) => applyBatch(on(name), { node: "a", batch: number, day: "2026-11-25", rows });

  test("is counted the first time, and not again", async () => {
    expect([await batch(1, [clicks("a", 2)]), await batch(1, [clicks("a", 2)]), await batch(2, [clicks("a", 3)])]).toEqual([true, false, true]);
    expect(await on(name).selectFrom("counter").selectAll().execute()).toEqual([clicks("a", 5)]);
  });

  test("of another machine with the same number is another batch", async () => {
    await batch(1, [clicks("a")]);

    await expect(applyBatch(on(name), { node: "b", batch: 1, day: "2026-11-25", rows: [clicks("a")] })).resolves.toBe(true);
  });

  test("that cannot be counted has not come, and may come again", async () => {
    await expect(batch(1, [clicks("a"), clicks("b", 0)])).rejects.toThrow();
    expect(await sumIn(on(name))).toBe(0);

    expect(await batch(1, [clicks("a")])).toBe(true);
  });

  test("is as large as need be", async () => {
    await batch(1, Array.from({ length: 5_001 }, (_, subject) => clicks(subject)));

    expect(await sumIn(on(name))).toBe(5_001);
  });
});

test("eight machines that send the same rows in different order, and one answer in ten is lost, wait for nobody's lock", async () => {
  const batches = isFullRound ? 100 : 10;
  const sends = Array.from({ length: 8 }, async (_, node) => {
    const db = await openCounts(server());
    for (let batch = 0; batch < batches; batch += 1) {
      const rows = Array.from({ length: 300 }, (_, subject) => clicks((subject * 7 + node * 31 + batch) % 300, 10));
      const sent = { node: String(node), batch, day: "2026-11-25", rows };
      await applyBatch(db, sent);
      if (batch % 10 === 9) expect(await applyBatch(db, sent)).toBe(false);
    }
    await db.destroy();
  });
  await Promise.all(sends);
  const { rows } = await sql<{ deadlocks: number }>`select deadlocks from pg_stat_database where datname = current_database()`.execute(on("PostgreSQL"));

  expect(await sumIn(on("PostgreSQL"))).toBe(8 * batches * 3_000);
  expect(rows).toEqual([{ deadlocks: 0 }]);
});
