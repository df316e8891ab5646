import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import type { Metric, Scope } from "../features/measuring/count";
import type { CountDatabase } from "./database.server";
import type { CellRow, CountTables } from "./schema";
import { addUp } from "./sums";
import { mondayOf, weeksAround } from "../days";

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

/** Without days: everything that was ever told of these subjects. */
export type ReportQuestion = CellQuestion | (Pick<CellQuestion, "scope" | "subjects"> & { from?: never; to?: never });

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
export async function readCells(db: CountDatabase, question: CellQuestion): Promise<Omit<CellRow, "scope">[]> {
  if (question.subjects.length === 0) return [];
  return cellsOf(db, question)
    .select(["subject", "metric", "starts", "ends", "language", "n"]).orderBy("starts").orderBy("ends").orderBy("subject").orderBy("metric").orderBy("language").execute();
}

/**
 * Sums of all subjects together by metric, by week and by language. SQLite holds up every page meanwhile, so what has no end,
 * everything ever told, is read from sums that are kept; a span of some months is added up from its cells.
 */
export async function readReport(db: CountDatabase, question: ReportQuestion): Promise<Report> {
  if (question.subjects.length === 0) return { metrics: [], weeks: [], languages: [] };
  const { days, languages } = await (question.from === undefined ? readSums(db, question) : addUpCells(db, question));
  return { metrics: addUp(days, ({ metric }) => ({ metric })), weeks: addUp(days, ({ metric, ...span }) => ({ ...weeksAround(span), metric })), languages };
}

/** What a report is made of: sums of cells from one day to another, of which some may lie in one week, and by language. */
type Sums = Pick<Report, "languages"> & { days: Report["weeks"] };

async function readSums(db: CountDatabase, { scope, subjects }: Pick<CellQuestion, "scope" | "subjects">): Promise<Sums> {
  return {
    days: await db.selectFrom("released_week").where("scope", "=", scope).where("subject", "in", subjects).select(["starts", "ends", "metric", total]).groupBy(["starts", "ends", "metric"]).execute(),
    languages: await db.selectFrom("released_language").where("scope", "=", scope).where("subject", "in", subjects).select(["language", "metric", total]).groupBy(["language", "metric"]).orderBy("language").orderBy("metric").execute(),
  };
}

async function addUpCells(db: CountDatabase, question: CellQuestion): Promise<Sums> {
  return {
    days: await cellsOf(db, question).select(["starts", "ends", "metric", total]).groupBy(["starts", "ends", "metric"]).execute(),
    languages: await cellsOf(db, question).select(["language", "metric", total]).groupBy(["language", "metric"]).orderBy("language").orderBy("metric").execute(),
  };
}

function cellsOf(db: CountDatabase, { scope, subjects, from, to }: CellQuestion): SelectQueryBuilder<CountTables, "released_cell", unknown> {
  return db.selectFrom("released_cell").where("scope", "=", scope).where("subject", "in", subjects).where("starts", ">=", mondayOf(from)).where("starts", "<=", to);
}
