import type { Selectable, SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import type { Metric, Scope } from "../features/measuring/count";
import type { CountDatabase } from "./database.server";
import type { CountTables } from "./schema";

/**
 * Which released cells: those of these subjects that begin in a span of days, both days included. So each cell belongs to one
 * span of several that follow each other.
 */
export interface CellQuestion {
  scope: Scope;
  subjects: readonly string[];
  /** As "2026-11-25"; the week that it lies in is read from its Monday on, since a week may be one cell. */
  from: string;
  to: string;
}

/** What can be told of a campaign, or of pages: sums of whole cells. */
export interface Report {
  metrics: { metric: Metric; n: number }[];
  /** From a Monday to a Sunday: of one week, or of as many as the smallest sum that could be told. */
  weeks: { starts: string; ends: string; metric: Metric; n: number }[];
  /** "mixed": languages that are not told apart. What is mixed of one metric need not be so of another, so no rate is made of these. */
  languages: { language: string; metric: Metric; n: number }[];
}

const total = sql<number>`cast(sum(n) as bigint)`.as("n");

/** The cells themselves, for whoever wants the table. No cell is cut where it reaches beyond the span: what half a cell counts, nobody may learn. */
export async function readCells(db: CountDatabase, question: CellQuestion): Promise<Omit<Selectable<CountTables["released_cell"]>, "id" | "scope">[]> {
  if (question.subjects.length === 0) return [];
  return cellsOf(db, question)
    .select(["subject", "metric", "starts", "ends", "language", "n"]).orderBy("starts").orderBy("ends").orderBy("subject").orderBy("metric").orderBy("language").execute();
}

/** Sums of all subjects together by metric, by week and by language. The database adds up what is many: placements and languages. */
export async function readReport(db: CountDatabase, question: CellQuestion): Promise<Report> {
  if (question.subjects.length === 0) return { metrics: [], weeks: [], languages: [] };
  const days = await cellsOf(db, question).select(["starts", "ends", "metric", total]).groupBy(["starts", "ends", "metric"]).execute();
  const languages = await cellsOf(db, question).select(["language", "metric", total]).groupBy(["language", "metric"]).orderBy("language").orderBy("metric").execute();
  return {
    metrics: addUp(days, ({ metric }) => ({ metric })),
    weeks: addUp(days, ({ starts, ends, metric }) => ({ starts: mondayOf(starts), ends: sundayOf(ends), metric })),
    languages,
  };
}

function cellsOf(db: CountDatabase, { scope, subjects, from, to }: CellQuestion): SelectQueryBuilder<CountTables, "released_cell", unknown> {
  return db.selectFrom("released_cell").where("scope", "=", scope).where("subject", "in", subjects).where("starts", ">=", mondayOf(from)).where("starts", "<=", to);
}

/** Adds up rows that are alike in what is kept of them, in the order of that. */
function addUp<Row extends { n: number }, Kept extends object>(rows: readonly Row[], keep: (row: Row) => Kept): (Kept & { n: number })[] {
  const sums = new Map<string, Kept & { n: number }>();
  for (const row of rows) {
    const kept = keep(row);
    const key = Object.values(kept).join("\t");
    const sum = sums.get(key);
    if (sum) sum.n += row.n;
    else sums.set(key, { ...kept, n: row.n });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function sundayOf(day: string): string {
  return addDays(mondayOf(day), 6);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
