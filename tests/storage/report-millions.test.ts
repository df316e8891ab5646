import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openCounts } from "../../app/storage/database.server";
import { readWeekSums, streamCells } from "../../app/storage/report-reads.server";
import { isFullRound } from "../browser/round";

const folder = mkdtempSync(join(tmpdir(), "millions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two million cells of one placement, many of them on the same day. */
test.runIf(isFullRound)("millions of cells are read in 100 MB, each once", { timeout: 300_000 }, async () => {
  const db = await openCounts({ directory: folder });
  await sql`insert into released_cell (scope, subject, metric, starts, ends, language, n)
    with recursive numbers (i) as (select 0 union all select i + 1 from numbers where i < 1999999)
    select 'placement', 'banner', 'click', date('2020-01-01', '+' || (i / 1000) || ' days'), date('2020-01-01', '+' || (i / 1000) || ' days'), 'sv', 10 from numbers`.execute(db);
  const before = process.memoryUsage.rss();
  let [cells, sum, most, longest] = [0, 0, 0, 0];
  let began = performance.now();
  for await (const part of streamCells(db, { scope: "placement", subjects: ["banner"] })) {
    longest = Math.max(longest, performance.now() - began);
    cells += part.length;
    sum += part.reduce((total, { n }) => total + n, 0);
    most = Math.max(most, process.memoryUsage.rss() - before);
    began = performance.now();
  }
  console.log(`${cells} cells, at most ${Math.round(most / 1e6)} MB more than before, no part longer than ${Math.round(longest)} ms`);
  expect([cells, sum]).toEqual([2_000_000, 20_000_000]);
  expect(most).toBeLessThan(100_000_000);
  expect(await readWeekSums(db, { scope: "placement", subjects: ["banner"], metrics: ["click"] })).toEqual([]);
  await db.destroy();
});
