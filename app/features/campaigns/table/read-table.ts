import { CsvError, parse } from "csv-parse/sync";
import { readCsvCell } from "../../../csv";

/** Most rows of a table, its first apart: so many are still looked through before they are taken. */
export const mostRows = 2_000;

/** A row by the names of its columns; a column that is left empty is not there. */
export interface TableRow<Column extends string> {
  /** In the file, counted from 1. */
  line: number;
  cells: Partial<Record<Column, string>>;
  /** Has more or fewer cells than there are columns, so that none of them is known to stand in its own. */
  isSlipped: boolean;
}

/** Why a table as a whole cannot be read: a quote is never closed, columns are missing, there are too many rows or none. */
export type TableFault = { code: "quote"; line: number } | { code: "columns"; missing: string[] } | { code: "rows" | "tooManyRows" };

export interface Table<Column extends string> {
  rows: TableRow<Column>[];
  /** Columns that say nothing to us, as they are written. */
  unread: string[];
}

/** What a column may be called, in any letters, with or without spaces; its own name goes without saying. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/**
 * Reads a table whose first row names its columns. Cells are parted by semicolons, commas or tabs: by whatever gives the
 * first row the most names that we know.
 *
 * @param needed Columns without which no row can be read.
 */
export function readTable<Column extends string>(text: string, names: ColumnNames<Column>, needed: readonly Column[]): Table<Column> | { fault: TableFault } {
  const columnOf = indexNames(names);
  const delimiter = findDelimiter(text, columnOf);
  const parsed = parseRows(text, delimiter);
  if ("fault" in parsed) return parsed;
  // Spreadsheets write rows of nothing but separators.
  const [head, ...body] = parsed.rows.filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  const written = head?.record ?? [];
  const columns = written.map((name) => columnOf.get(fold(name)));
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) return { fault: { code: "columns", missing } };
  if (body.length === 0) return { fault: { code: "rows" } };
  if (body.length > mostRows) return { fault: { code: "tooManyRows" } };
  return { rows: body.map((row) => readRow(row, columns)), unread: written.filter((name, index) => !columns[index] && name.trim() !== "") };
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

function parseRows(text: string, delimiter: string): { rows: ParsedRow[] } | { fault: TableFault } {
  try {
    // A quote within a cell is a quote: people write posts by hand.
    return { rows: parse(text, { delimiter, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, bom: true, to: mostRows + 2 }) as unknown as ParsedRow[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { code: "quote", line: typeof error.lines === "number" ? error.lines : 1 } };
  }
}

function readRow<Column extends string>({ record, info }: ParsedRow, columns: (Column | undefined)[]): TableRow<Column> {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    const cell = readCsvCell((record[index] ?? "").trim()).normalize("NFC").trim();
    if (column && cell !== "") cells[column] ??= cell;
  });
  // Spreadsheets leave empty cells at the end of a row, or leave them out.
  const isSlipped = record.slice(columns.length).some((cell) => cell.trim() !== "");
  return { line: Math.max(1, info.lines - record.join("").split("\n").length + 1), cells, isSlipped };
}

function indexNames<Column extends string>(names: ColumnNames<Column>): Map<string, Column> {
  return new Map((Object.keys(names) as Column[]).flatMap((column) => [column, ...names[column]].map((name) => [fold(name), column] as const)));
}

function findDelimiter(text: string, columnOf: ReadonlyMap<string, string>): string {
  const [first = ""] = text.replace(/^\ufeff/, "").trimStart().split(/\r?\n/, 1);
  const known = (delimiter: string) => first.split(delimiter).filter((name) => columnOf.has(fold(name))).length;
  return [";", ",", "\t"].toSorted((a, b) => known(b) - known(a))[0] ?? ";";
}

/** A name as it is compared: small letters and digits, without marks. */
function fold(name: string): string {
  return name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");
}
