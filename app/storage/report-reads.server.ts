import { type SelectQueryBuilder, sql } from "kysely";
import type { Metric, Scope } from "../features/measuring/count";
import type { CountDatabase } from "./database.server";
import type { CellRow, CountTables } from "./schema";

/** Sums of which things: those of a scope, or some of it. */
export interface SumQuestion {
  scope: Scope;
  /** All of the scope where none are named. */
  subjects?: readonly string[];
  /** Days as "2026-11-25", both with it: whatever touches them is told whole, since half a sum nobody may learn. */
  from?: string;
  to?: string;
}

/** A sum from one day to another, both with it. */
export interface DaySum {
  starts: string;
  ends: string;
  n: number;
}

const total = sql<number>`cast(sum(n) as bigint)`.as("n");

/** Cells read at once: some milliseconds in which no page is answered, and some hundred kilobytes. */
const mostCells = 2_000;

/** What everything that is told of each thing comes to, by what is counted. */
export async function readTotals(db: CountDatabase, question: SumQuestion): Promise<{ subject: string; metric: Metric; n: number }[]> {
  if (question.subjects?.length === 0) return [];
  return weeksOf(db, question).select(["subject", "metric", total]).groupBy(["subject", "metric"]).orderBy("subject").orderBy("metric").execute();
}

/** From a Monday to a Sunday, of one week or of several that could only be told together; all things added up. */
export async function readWeekSums(db: CountDatabase, question: SumQuestion & { metrics: readonly Metric[] }): Promise<DaySum[]> {
  if (question.subjects?.length === 0) return [];
  return weeksOf(db, question).where("metric", "in", question.metrics).select(["starts", "ends", total]).groupBy(["starts", "ends"]).orderBy("starts").orderBy("ends").execute();
}

/** As they are told: of a day, of a week or longer; languages and things added up. */
export async function readDaySums(db: CountDatabase, question: SumQuestion & { metrics: readonly Metric[] }): Promise<DaySum[]> {
  if (question.subjects?.length === 0) return [];
  return cellsOf(db, question).where("metric", "in", question.metrics).select(["starts", "ends", total]).groupBy(["starts", "ends"]).orderBy("starts").orderBy("ends").execute();
}

/** What is told of single days, of each thing by itself. */
export async function readSingleDays(db: CountDatabase, question: SumQuestion & { metrics: readonly Metric[] }): Promise<{ subject: string; metric: Metric; day: string; n: number }[]> {
  if (question.subjects?.length === 0) return [];
  return cellsOf(db, question).where("metric", "in", question.metrics).whereRef("starts", "=", "ends")
    .select(["subject", "metric", "starts as day", total]).groupBy(["subject", "metric", "starts"]).orderBy("starts").execute();
}

/** How much was told in each language; `mixed` where several lie in one sum. */
export async function readLanguages(db: CountDatabase, { scope, subjects }: { scope: Scope; subjects: readonly string[] }): Promise<{ language: string; metric: Metric; n: number }[]> {
  if (subjects.length === 0) return [];
  return db.selectFrom("released_language").where("scope", "=", scope).where("subject", "in", subjects)
    .select(["language", "metric", total]).groupBy(["language", "metric"]).orderBy("language").orderBy("metric").execute();
}

/** Every cell, some at a time: there may be millions. In the order of things and days. */
export async function* streamCells(db: CountDatabase, question: SumQuestion): AsyncGenerator<CellRow[]> {
  const subjects = question.subjects ?? (await db.selectFrom("released_week").where("scope", "=", question.scope).select("subject").distinct().orderBy("subject").execute()).map(({ subject }) => subject);
  for (const subject of subjects) {
    for (let last = { starts: "", id: 0 }; ; ) {
      const rows = await cellsOf(db, { ...question, subjects: [subject] }).selectAll()
        .where("starts", ">=", last.starts).where((cell) => cell.or([cell("starts", ">", last.starts), cell("id", ">", last.id)]))
        .orderBy("starts").orderBy("id").limit(mostCells).execute();
      const end = rows.at(-1);
      if (!end) break;
      last = { starts: end.starts, id: end.id };
      yield rows.map(({ id: _id, ...cell }) => cell);
      if (rows.length < mostCells) break;
    }
  }
}

function weeksOf(db: CountDatabase, { scope, subjects, from, to }: SumQuestion): SelectQueryBuilder<CountTables, "released_week", unknown> {
  const all = db.selectFrom("released_week").where("scope", "=", scope);
  return all.$if(subjects !== undefined, (some) => some.where("subject", "in", subjects ?? [])).$if(from !== undefined, (some) => some.where("ends", ">=", from ?? "")).$if(to !== undefined, (some) => some.where("starts", "<=", to ?? ""));
}

function cellsOf(db: CountDatabase, { scope, subjects, from, to }: SumQuestion): SelectQueryBuilder<CountTables, "released_cell", unknown> {
  const all = db.selectFrom("released_cell").where("scope", "=", scope);
  return all.$if(subjects !== undefined, (some) => some.where("subject", "in", subjects ?? [])).$if(from !== undefined, (some) => some.where("ends", ">=", from ?? "")).$if(to !== undefined, (some) => some.where("starts", "<=", to ?? ""));
}
