import { mondayOf, weeksAround } from "../../days";

/** What has been counted of one thing on a day in a language, and is not told yet. */
export interface Raw {
  day: string;
  language: string;
  n: number;
}

/** A sum that is told, from one day to another, both with it: a day, a week or longer. */
export interface Cell {
  starts: string;
  ends: string;
  /** `mixed` where languages were too small to be told apart. */
  language: string;
  n: number;
}

/** What is too small to be told: from the first day of its weeks to the last, without language. */
export type Rest = Omit<Cell, "language">;

/** How much is told of what is counted. */
export interface Discretion {
  /** The least sum that is told. */
  smallest: number;
  /** Nothing is told before its month is over: for a poster, which few people pass. */
  byMonth: boolean;
}

export interface Cut {
  cells: Cell[];
  rest: Rest | null;
  /** The rows that wait for their day or week to be over, as they were given. */
  kept: Raw[];
}

/** Stands for a language where several lie in one sum. */
export const mixed = "mixed";

/**
 * Cuts what is counted of one thing into sums that are large enough to be told: of a day in a language, else of a week in a
 * language, else of a week, else of several weeks together. Every count lies in exactly one cell, in the rest or in a row that
 * is kept, so no two sums of cells ever differ by a few people. Late runs cut as nightly ones would have done.
 *
 * @param rest What earlier cuts left over.
 * @param today Day that is not over yet, nor any after it.
 */
export function cutCells({ rows, rest }: { rows: readonly Raw[]; rest: Rest | null }, { smallest, byMonth }: Discretion, today: string): Cut {
  const least = byMonth ? Infinity : smallest;
  const monday = mondayOf(today);
  const isTold = ({ day, n }: Raw) => day < today && n >= least;
  const isOver = ({ day }: Raw) => day < monday;
  const cells = rows.filter(isTold).map(({ day, language, n }): Cell => ({ starts: day, ends: day, language, n }));
  const left = rows.filter((row) => !isTold(row));
  const tellRest = (day: string) => {
    if (!isRipe(rest, { smallest, byMonth }, day)) return;
    cells.push({ ...rest, language: mixed });
    rest = null;
  };
  for (const { span, sums } of weeksOf(left.filter(isOver))) {
    tellRest(span.ends);
    const week = cutWeek(span, sums, least);
    cells.push(...week.cells);
    if (week.left > 0) rest = join(rest, { ...span, n: week.left });
  }
  tellRest(today);
  return { cells, rest, kept: left.filter((row) => !isOver(row)) };
}

type Span = Pick<Cell, "starts" | "ends">;

/** What a week has in each language, weeks in their order. */
function weeksOf(rows: readonly Raw[]): { span: Span; sums: Map<string, number> }[] {
  const weeks = new Map<string, Map<string, number>>();
  for (const { day, language, n } of rows) {
    const monday = mondayOf(day);
    const sums = weeks.get(monday) ?? new Map<string, number>();
    weeks.set(monday, sums.set(language, (sums.get(language) ?? 0) + n));
  }
  return [...weeks.keys()].toSorted().map((monday) => ({ span: weeksAround({ starts: monday, ends: monday }), sums: weeks.get(monday) ?? new Map<string, number>() }));
}

function cutWeek(span: Span, sums: ReadonlyMap<string, number>, least: number): { cells: Cell[]; left: number } {
  const all = [...sums].map(([language, n]): Cell => ({ ...span, language, n }));
  const cells = all.filter(({ n }) => n >= least);
  const left = all.filter(({ n }) => n < least).reduce((sum, { n }) => sum + n, 0);
  return left >= least ? { cells: [...cells, { ...span, language: mixed, n: left }], left: 0 } : { cells, left };
}

/** Whether a rest may be told when a day has come. */
function isRipe(rest: Rest | null, { smallest, byMonth }: Discretion, day: string): rest is Rest {
  return rest !== null && rest.n >= smallest && (!byMonth || monthOf(rest.ends) < monthOf(day));
}

function join(rest: Rest | null, more: Rest): Rest {
  if (!rest) return more;
  return { starts: rest.starts < more.starts ? rest.starts : more.starts, ends: rest.ends > more.ends ? rest.ends : more.ends, n: rest.n + more.n };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
