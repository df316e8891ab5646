import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { pages } from "../../../app/features/content/page-table";
import { metricsOf } from "../../../app/features/measuring/count";
import { type CountDatabase, countsFile, openCounts } from "../../../app/storage/database.server";
import { type CellQuestion, readReport, type ReportQuestion } from "../../../app/storage/reports.server";
import { summarise } from "../measure";
import { atMost, exactly, type Finding, shown } from "./finding";

const days = 1_100;
const firstDay = "2023-11-20";
const placements = Array.from({ length: 20 }, (_, index) => `placement-${String(index).padStart(2, "0")}`);
const languages = Array.from({ length: 30 }, (_, index) => `l${index}`);
const campaign = { scope: "placement", subjects: placements.slice(4, 6) } as const;
const everyPage = { scope: "page", subjects: Object.keys(pages) } as const;
/** While SQLite reads, no page is served. */
const most = 50;

/** Reports from three years of counts of 20 placements and all pages, each told of each day in each language. */
export async function measureReport(): Promise<Finding[]> {
  const directory = mkdtempSync(join(tmpdir(), "bench-report-"));
  try {
    await (await openCounts({ directory })).destroy();
    const cells = fill(countsFile(directory));
    const db = await openCounts({ directory });
    const limited = async (what: string, question: ReportQuestion) => atMost(`${what}, 95 of 100`, await time(db, question), most, "ms");
    const findings = [
      shown("cells", cells, ""),
      exactly("sums that are not what their cells come to", await countDifferences(db, { ...campaign, from: firstDay, to: "2026-12-31" }), 0),
      await limited("campaign, two months of three years", { ...campaign, from: "2025-03-03", to: "2025-05-04" }),
      await limited("campaign, three years", campaign),
      await limited("one page, three years", { ...everyPage, subjects: everyPage.subjects.slice(0, 1) }),
      await limited("all pages, three years", everyPage),
    ];
    await db.destroy();
    return findings;
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
  fillSums(db);
  db.exec("commit");
  for (const { sql } of indexes) db.exec(sql);
  db.close();
  return changes;
}

/** Of placements, what their cells come to; of pages, as many sums as they would have: nothing else is read of three years. */
function fillSums(db: Sqlite.Database): void {
  db.exec(`insert into released_week (scope, subject, metric, starts, ends, n)
    select scope, subject, metric, date(starts, '-6 days', 'weekday 1') as monday, date(ends, 'weekday 0') as sunday, sum(n) from released_cell group by scope, subject, metric, monday, sunday`);
  db.exec("insert into released_language (scope, subject, metric, language, n) select scope, subject, metric, language, sum(n) from released_cell group by scope, subject, metric, language");
  const [subjects, metrics] = [everyPage.subjects, metricsOf.page].map((list) => JSON.stringify(list));
  db.prepare(`insert into released_week (scope, subject, metric, starts, ends, n)
    select 'page', p.value, m.value, w.starts, w.ends, 500 from (select distinct starts, ends from released_week) w, json_each(?) p, json_each(?) m`).run(subjects, metrics);
  db.prepare("insert into released_language (scope, subject, metric, language, n) select 'page', p.value, m.value, l.value, 500 from json_each(?) p, json_each(?) m, json_each(?) l").run(subjects, metrics, JSON.stringify(languages));
}

/** @param question The span of everything there is. */
async function countDifferences(db: CountDatabase, { from, to, ...all }: CellQuestion): Promise<number> {
  const [kept, added] = [await readReport(db, all), await readReport(db, { ...all, from, to })].map((report) => new Set(Object.values(report).flat().map((sum) => JSON.stringify(sum)))) as [Set<string>, Set<string>];
  return [...kept].filter((sum) => !added.has(sum)).length + [...added].filter((sum) => !kept.has(sum)).length;
}


/** @returns Milliseconds in which nineteen of twenty are ready. */
async function time(db: CountDatabase, question: ReportQuestion): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const start = performance.now();
    await readReport(db, question);
    times.push(performance.now() - start);
  }
  return summarise(times).p95;
}
