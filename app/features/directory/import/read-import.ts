import type { Candidate } from "./candidate";
import { decodeFile } from "./decode";
import type { Page } from "./hsds-records";
import { readCsv } from "./read-csv";
import { type FileReading, readHsds } from "./read-hsds";

/** What one file, or one page of a feed, holds. */
export interface FileContents {
  candidates: Candidate[];
  page?: Page | undefined;
}

/**
 * Reads a file of any kind that we take. A text that begins as JSON does is JSON; all else is a table.
 *
 * @param file As findings shall name it.
 */
export async function readFileContents(file: string, bytes: Uint8Array, reading: FileReading): Promise<FileContents> {
  const text = decodeFile(file, bytes, reading.tell);
  if (text === undefined) return { candidates: [] };
  await reading.pause();
  return /^[\s\ufeff]*[[{]/.test(text) ? readHsds(file, text, reading) : { candidates: await readCsv(file, text, reading) };
}
