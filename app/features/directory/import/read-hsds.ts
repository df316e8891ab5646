import type { Candidate } from "./candidate";
import { type Fields, fieldsOf, isRecord } from "./fields";
import { type Tell, withoutValues } from "./finding";
import { kindOfRecord, listRecords, type Page, pageOf, type RecordAt } from "./hsds-records";
import { type Reading, readHsdsService } from "./hsds-service";
import { JsonFault, type JsonText, readJson } from "./json-text";
import type { Pause } from "./pause";
import { protectPlaces } from "./secret-address";

/** What readers of a whole file need besides its text. */
export interface FileReading extends Omit<Reading, "isHidden"> {
  tell: Tell;
  pause: Pause;
  /** Whether what a source calls by an id is known to be a shelter, though its file may not say so. */
  isShelter: (key: string) => boolean;
}

/**
 * Reads HSDS 3: a service, an organization with services, a service_at_location, a list of them, a
 * page of a feed, or one a line (ndjson).
 *
 * @returns The services, and what a page says of itself. Faults are told, none thrown.
 */
export async function readHsds(file: string, text: string, reading: FileReading): Promise<{ candidates: Candidate[]; page?: Page | undefined }> {
  const document = await parse(file, text, reading);
  const candidates: Candidate[] = [];
  if (!document) return { candidates };
  for (const [index, value] of document.values.entries()) {
    for (const at of listRecords(value)) {
      candidates.push(...readRecord(file, { owner: { list: document.values, index }, ...at }, document.lines, reading));
      await reading.pause();
    }
  }
  return { candidates, page: pageOf(document.values[0]) };
}

async function parse(file: string, text: string, { tell, pause }: FileReading): Promise<JsonText | undefined> {
  try {
    const work = readJson(text);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return step.value;
      await pause();
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    tell({ file, line: error.line, column: error.column }, error.code);
    return undefined;
  }
}

function readRecord(file: string, { record, path, owner }: RecordAt, lines: JsonText["lines"], { tell, isShelter, ...reading }: FileReading): Candidate[] {
  const lineOf = (holder: object, key: string) => lines.get(holder)?.[key] ?? 1;
  const line = owner ? lineOf(owner.list, String(owner.index)) : 1;
  if (!isRecord(record)) {
    tell({ file, line, column: path || 1 }, "jsonNesting", undefined, "{ }");
    return [];
  }
  const way = path === "" ? "" : `${path}.`;
  const { isSecret, isHidden, removals } = protectPlaces(record, idsIn(record).some(isShelter));
  for (const removal of removals) tell({ file, line: lineOf(removal.owner, removal.key), column: `${way}${removal.path}` }, removal.code);
  const fields = fieldsOf(record, { file, path: way, lineOf, line }, isSecret ? withoutValues(tell) : tell);
  if (isHidden) tell({ file, line, column: path || 1 }, "notForPublic");
  return readServices(fields, { ...reading, isHidden }, (code, detail) => tell({ file, line, column: path || 1 }, code, undefined, detail));
}

/** Ids of the services in a record, as candidates have them for keys. */
function idsIn(record: Record<string, unknown>): string[] {
  return [record, record.service, ...(Array.isArray(record.services) ? (record.services as unknown[]) : [])].flatMap((some) => (isRecord(some) && typeof some.id === "string" ? [some.id.toLowerCase()] : []));
}

function readServices(fields: Fields, reading: Reading, tell: (code: "nothingToTake" | "notAService", detail?: string) => void): Candidate[] {
  const kind = kindOfRecord(fields.raw);
  if (kind === "service") return [readHsdsService(fields, undefined, reading) ?? []].flat();
  if (kind === "organization") return fields.list("services").flatMap((service) => readHsdsService(service, fields, reading) ?? []);
  if (kind === "service_at_location") {
    const service = fields.inside("service");
    return service ? [readHsdsService(service, undefined, reading) ?? []].flat() : [];
  }
  if (kind === "page") fields.list("contents");
  else if (kind === "other") tell("nothingToTake", Object.keys(fields.raw).filter((name) => /^[a-z_]+$/.test(name)).slice(0, 4).join(", "));
  else tell("notAService");
  return [];
}
