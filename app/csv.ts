/** What a cell may hold; nothing where it is null. A number is written as it is, a negative one too. */
export type CsvCell = string | number | null;

/** How a cell begins that a spreadsheet would reckon with, in the letters of East Asia too, or would read on behind a break. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table for a spreadsheet: UTF-8 with its mark, RFC 4180's quotes and line ends. Line by line, so that it can be sent
 * while it is made.
 *
 * @param rows The names of the columns first.
 */
export function* writeCsv(rows: Iterable<readonly CsvCell[]>): Generator<string, void, void> {
  yield "\uFEFF";
  for (const row of rows) yield writeCsvLine(row);
}

/** One line of such a table, for who asks for its rows bit by bit. A text that would be a formula begins with an apostrophe. */
export function writeCsvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

/** The text that was meant with a cell of ours: without the apostrophe that kept it from being reckoned with. */
export function readCsvCell(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function writeCell(cell: CsvCell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
