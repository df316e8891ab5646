import { PostgresAdapter, type RawBuilder, type SelectQueryBuilder, type Selectable, sql } from "kysely";
import type { Metric, Scope } from "../features/measuring/count";
import type { CountDatabase } from "./database.server";
import type { CountTables } from "./schema";

/** Which released cells: those of these subjects that touch a span of days, both days included. */
export interface CellQuestion {
  scope: Scope;
  subjects: readonly string[];
  /** As "2026-11-25". */
  from: string;
  to: string;
}

/** A sum over whole weeks, Monday to Sunday: over one, or over as many as the smallest cell that could be told. */
export interface WeekSum {
  starts: string;
  ends: string;
  metric: Metric;
  n: number;
}

/** What can be told of a campaign, or of pages. Each is a sum of the same whole cells, so none can be taken from another to learn of a cell less. */
export interface Report {
  metrics: { metric: Metric; n: number }[];
  weeks: WeekSum[];
  /** "mixed": languages that are not told apart. */
  languages: { language: string; metric: Metric; n: number }[];
}

/**
 * The cells themselves, for whoever wants the table. No cell is cut where it reaches beyond the span: a count of half a cell
 * is what nobody may learn.
 */
export async function readCells(db: CountDatabase, question: CellQuestion): Promise<Omit<Selectable<CountTables["released_cell"]>, "id" | "scope">[]> {
  if (question.subjects.length === 0) return [];
  return cellsOf(db, question)
    .select(["subject", "metric", "starts", "ends", "language", "n"]).orderBy("starts").orderBy("ends").orderBy("subject").orderBy("metric").orderBy("language").execute();
}

/**
 * Sums of all subjects together by metric, by week and by language. The database adds up the days, in one pass: what comes
 * out is a row a week, metric and language however many placements there are.
 */
export async function readReport(db: CountDatabase, question: CellQuestion): Promise<Report> {
  if (question.subjects.length === 0) return { metrics: [], weeks: [], languages: [] };
  const { monday, sunday } = weekOf(db);
  const rows = await cellsOf(db, question)
    .select(["metric", "language", monday.as("starts"), sunday.as("ends"), sql<number>`cast(sum(n) as bigint)`.as("n")])
    .groupBy(["metric", "language", monday, sunday]).execute();
  return {
    metrics: addUp(rows, ({ metric }) => ({ metric })),
    weeks: addUp(rows, ({ starts, ends, metric }) => ({ starts, ends, metric })),
    languages: addUp(rows, ({ language, metric }) => ({ language, metric })),
  };
}

function cellsOf(db: CountDatabase, { scope, subjects, from, to }: CellQuestion): SelectQueryBuilder<CountTables, "released_cell", unknown> {
  return db.selectFrom("released_cell").where("scope", "=", scope).where("subject", "in", subjects).where("starts", "<=", to).where("ends", ">=", from);
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

/** The Monday and the Sunday of a cell's first and last week: what the two databases say otherwise. */
function weekOf(db: CountDatabase): { monday: RawBuilder<string>; sunday: RawBuilder<string> } {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return { monday: sql`date(starts, '-6 days', 'weekday 1')`, sunday: sql`date(ends, 'weekday 0')` };
  return { monday: sql`to_char(date_trunc('week', starts::timestamp), 'YYYY-MM-DD')`, sunday: sql`to_char(date_trunc('week', ends::timestamp) + interval '6 days', 'YYYY-MM-DD')` };
}
