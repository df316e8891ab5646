import { CsvError, parse } from "csv-parse";
import { Readable } from "node:stream";
import { type Column, findSeparator, readColumns } from "./csv-columns";
import type { FileReading } from "./read-hsds";

/** Most rows of a file. */
export const mostRows = 50_000;
const chunkSize = 64 * 1024;

/** A row of a table by its columns' keys. */
export interface Row {
  line: number;
  cells: Record<string, string | null>;
}

/**
 * The rows of a table, from a text in any of the three ways of separating them.
 *
 * @returns Rows that have a cell for each column. All others are told of, and none of their values:
 *   where cells have slipped, an address may stand in any of them.
 */
export async function readRows(file: string, text: string, { tell, pause }: Pick<FileReading, "tell" | "pause">): Promise<{ columns: Column[]; rows: Row[] }> {
  const rows: Row[] = [];
  let columns: Column[] | undefined;
  try {
    for await (const { record, info } of parseTable(text)) {
      const line = Math.max(1, info.lines - record.join("").split("\n").length + 1);
      if (!columns) {
        columns = readColumns(record, { file, line }, tell);
        if (!columns) break;
      } else if (rows.length >= mostRows) {
        tell({ file, line, column: 1 }, "tooManyRows");
        break;
      } else if (record.length === columns.length) {
        rows.push({ line, cells: readCells(file, line, columns, record, tell) });
      } else if (record.some((cell) => cell.trim() !== "")) {
        tell({ file, line, column: Math.min(record.length, columns.length) + 1 }, "csvCellCount", undefined, `${record.length}/${columns.length}`);
      }
      await pause();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    tell({ file, line: typeof error.lines === "number" ? error.lines : 1, column: typeof error.column === "number" ? error.column + 1 : 1 }, "csvQuote");
  }
  return { columns: columns ?? [], rows };
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

function parseTable(text: string): AsyncIterable<ParsedRow> {
  const chunks = Array.from({ length: Math.ceil(text.length / chunkSize) }, (_, index) => text.slice(index * chunkSize, (index + 1) * chunkSize));
  return Readable.from(chunks).pipe(parse({ delimiter: findSeparator(text), info: true, relax_column_count: true, skip_empty_lines: true, bom: true }));
}

function readCells(file: string, line: number, columns: Column[], record: string[], tell: FileReading["tell"]): Row["cells"] {
  const cells: Row["cells"] = {};
  for (const [index, { key, written }] of columns.entries()) {
    const cell = (record[index] ?? "").trim();
    if (isFormula(cell)) tell({ file, line, column: written || index + 1 }, "csvFormula");
    // Our own export puts an apostrophe before what a spreadsheet would take for a formula.
    cells[key] ??= cell.replace(/^'(?=[=+\-@\t\r])/, "");
  }
  return cells;
}

/** Whether a spreadsheet would reckon with a cell. A phone number and a dash before words are no formulas. */
function isFormula(cell: string): boolean {
  return /^'?=/.test(cell) || cell.startsWith("@") || /^[+-](?=\S*[(!|])(?![\d\s(])/.test(cell);
}
