import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Register, RegisterFile } from "./read-register";

/** Fields in the order in which they stand in the files, by the field that holds the record; "" is the record itself. */
const fieldOrder: Record<string, readonly string[]> = {
  "": ["id", "organization", "name", "kind", "website", "audience", "need", "area", "status", "channels", "place", "checked", "seen", "sources", "verified", "words", "origin", "replacedBy", "note"],
  channels: ["id", "kind", "languages", "interpreter", "display", "dial", "url", "address", "cost", "anonymous", "trace", "hours", "also"],
  languages: ["code", "how"],
  trace: ["bill", "device"],
  hours: ["week", "holidays", "eves", "seasons", "exceptions"],
  seasons: ["from", "to", "week"],
  place: ["street", "postcode", "city"],
  sources: ["title", "url", "date", "kind", "says"],
  verified: ["covers", "on", "method", "by", "source", "review"],
  words: ["name", "about"],
  origin: ["source", "id"],
};

/**
 * Services or organizations as their file has them. The same records give the same bytes, however
 * they were put together, so that a file that was read and written back shows no change.
 */
export function serializeRecords(records: readonly object[]): string {
  return `${JSON.stringify(records.map((record) => inOrder(record, "")), null, 2)}\n`;
}

function inOrder(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, field));
  if (typeof value !== "object" || value === null) return value;
  const order = fieldOrder[field] ?? [];
  // Fields that are not in the table, such as the days of exceptions, come last by name.
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item, key)]));
}

/** Puts a text in a file's place whole: whoever reads it meanwhile, or after a power cut, finds the old or the new. */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(join(path, ".."));
}

/** A renaming is on the disk when its folder is. */
function flushFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The register's files as they lie in a folder, for `readRegister`. */
export function registerFilesIn(folder: string): Record<keyof Register, RegisterFile> {
  const read = (name: keyof Register) => ({ path: join(folder, `${name}.json`), text: readFileSync(join(folder, `${name}.json`), "utf8") });
  return { services: read("services"), organizations: read("organizations"), places: read("places") };
}
