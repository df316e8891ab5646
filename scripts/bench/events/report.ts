import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { metricsOf } from "../../../app/features/measuring/count";
import { type CountDatabase, countsFile, openCounts } from "../../../app/storage/database.server";
import { type CellQuestion, readReport } from "../../../app/storage/reports.server";
import { summarise } from "../measure";
import { atMost, type Finding, shown } from "./finding";

const days = 1_100;
const firstDay = "2023-11-20";
const placements = Array.from({ length: 20 }, (_, index) => `placement-${String(index).padStart(2, "0")}`);
const languages = Array.from({ length: 30 }, (_, index) => `l${index}`);
const campaign = { scope: "placement", subjects: placements.slice(4, 6) } as const;
const most = 50;

/** A campaign's report, from three years of counts of 20 placements, each told of each day in each language. */
export async function measureReport(): Promise<Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), "bench-report-"));
  try {
    await (await openCounts({ directory })).destroy();
    const cells = fill(countsFile(directory));
    const db = await openCounts({ directory });
    const months = await time(db, { ...campaign, from: "2025-03-03", to: "2025-05-04" });
    const years = await time(db, { ...campaign, from: firstDay, to: "2026-12-31" });
    await db.destroy();
    return [shown("cells", cells, ""), atMost("report of two months, 95 of 100", months, most, "ms"), shown("report of three years, 95 of 100", years, "ms")];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Day by day, as the nights would have written them; indexes come last, since they are slow to grow. @returns How many cells there are. */
function fill(file: string): number {
  const db = new Sqlite(file);
  const indexes = db.prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = 'released_cell' and sql is not null").all() as { name: string; sql: string }[];
  for (const { name } of indexes) db.exec(`drop index ${name}`);
  db.exec("begin immediate");
  const { changes } = db.prepare(
    `insert into released_cell (scope, subject, metric, starts, ends, language, n)
     select 'placement', p.value, m.value, d.day, d.day, l.value, 10 + (d.number * 7 + p.key * 13 + l.key) % 50
     from (select value as number, date(?, value || ' days') as day from generate_series(0, ?)) d, json_each(?) p, json_each(?) m, json_each(?) l`,
  ).run(firstDay, days - 1, JSON.stringify(placements), JSON.stringify(metricsOf.placement), JSON.stringify(languages));
  db.exec("commit");
  for (const { sql } of indexes) db.exec(sql);
  db.close();
  return changes;
}

/** @returns Milliseconds in which nineteen of twenty are ready. */
async function time(db: CountDatabase, question: CellQuestion): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const start = performance.now();
    await readReport(db, question);
    times.push(performance.now() - start);
  }
  return summarise(times).p95;
}
