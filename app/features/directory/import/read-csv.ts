import type { Candidate } from "./candidate";
import type { Column } from "./csv-columns";
import { readRows, type Row } from "./csv-rows";
import { readCsvService } from "./csv-service";
import { fieldsOf } from "./fields";
import { withoutValues } from "./finding";
import type { FileReading } from "./read-hsds";
import { protectPlaces } from "./secret-address";

/**
 * Reads our flat table: one row a channel, rows of one service_id a service.
 *
 * @returns The services. Faults are told, none thrown.
 */
export async function readCsv(file: string, text: string, reading: FileReading): Promise<Candidate[]> {
  const { columns, rows } = await readRows(file, text, reading);
  const candidates: Candidate[] = [];
  for (const group of groupRows(rows)) {
    candidates.push(...readGroup(file, columns, group, reading));
    await reading.pause();
  }
  return candidates;
}

/** Rows of one service. One without an id is alone, and is told of. */
function groupRows(rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.cells.service_id ?? "";
    const key = id === "" ? `row ${row.line}` : `id ${id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** A service is protected as a whole: the street may stand in one row and the words that warn of it in another. */
function readGroup(file: string, columns: Column[], rows: Row[], { tell, isShelter, ...reading }: FileReading): Candidate[] {
  const { isSecret, isHidden, removals } = protectPlaces(rows.map(({ cells }) => cells), isShelter(rows[0]?.cells.service_id ?? ""));
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.written ?? key;
  const lineOf = (owner: object) => rows.find(({ cells }) => cells === owner)?.line ?? 1;
  for (const { owner, key, code } of removals) tell({ file, line: lineOf(owner), column: nameOf(key) }, code);
  const line = rows[0]?.line ?? 1;
  if (isHidden) tell({ file, line, column: 1 }, "notForPublic");
  const fields = rows.map((row) => fieldsOf(row.cells, { file, path: "", line: row.line, lineOf: () => row.line, nameOf }, isSecret ? withoutValues(tell) : tell));
  return [readCsvService(fields, { ...reading, isHidden }) ?? []].flat();
}
