import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Candidate } from "./candidate";
import { largestFile } from "./decode";
import { fetchFile, mostPages, pageAddress, type Patience } from "./fetch-feed";
import type { FileReading } from "./read-hsds";
import { readFileContents } from "./read-import";
import { isWebAddress } from "./web-address";

/** Where a file comes from, as findings and sources name it. */
export interface NamedSource {
  file: string;
  /** Null for a file on somebody's machine. */
  url: string | null;
}

/** What a source tells. */
export interface SourceContents {
  candidates: Candidate[];
  /** Whether it is all that the source has; only then is what is not in it missing. */
  isWhole: boolean;
}

export function nameSource(place: string): NamedSource {
  return isAddress(place) ? { file: place, url: place } : { file: basename(place), url: null };
}

/**
 * Reads a file, or a feed with all its pages. Faults are told, none thrown.
 *
 * @param place A path or a web address.
 * @param follow Told of each page that has been read. 
 * Faults are told, none thrown.
 */
export async function readSource(place: string, reading: FileReading, patience: Patience, follow: (pages: number) => void): Promise<SourceContents> {
  if (isAddress(place)) return readFeed(place, reading, patience, follow);
  const { file } = nameSource(place);
  const bytes = readLocal(place, file, reading.tell);
  const { candidates, page } = bytes ? await readFileContents(file, bytes, reading) : { candidates: [] };
  const isWhole = page === undefined || (page.isLast && page.number === 1);
  if (!isWhole) reading.tell({ file, line: 1, column: "total_pages" }, "feedPart");
  return { candidates, isWhole };
}

function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(place);
}

function readLocal(place: string, file: string, tell: FileReading["tell"]): Uint8Array | undefined {
  const start = { file, line: 1, column: 1 };
  try {
    if (statSync(place).size <= largestFile) return readFileSync(place);
    tell(start, "fileTooBig");
  } catch (error) {
    tell(start, "fileMissing", undefined, String((error as NodeJS.ErrnoException).code));
  }
  return undefined;
}

async function readFeed(address: string, reading: FileReading, patience: Patience, follow: (pages: number) => void): Promise<SourceContents> {
  const start = { file: address, line: 1, column: 1 };
  const candidates: Candidate[] = [];
  if (!isWebAddress(address)) reading.tell(start, "addressWrong");
  else {
    for (let number = 1, next = address; next !== ""; number += 1) {
      const bytes = await fetchFile(next, reading.tell, patience);
      const { candidates: found, page } = bytes ? await readFileContents(next, bytes, reading) : { candidates: [] };
      candidates.push(...found);
      follow(number);
      const isStuck = page !== undefined && number > 1 && page.number < number;
      if (isStuck) reading.tell({ ...start, file: next }, "feedStuck");
      if (number === mostPages && page?.isLast === false) reading.tell(start, "feedTooManyPages");
      next = page === undefined || page.isLast || isStuck || number === mostPages ? "" : pageAddress(address, page.number + 1);
    }
  }
  return { candidates, isWhole: true };
}
