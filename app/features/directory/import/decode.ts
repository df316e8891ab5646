import { readTextFile } from "../../../text-file";
import type { Spot, Tell } from "./finding";

/** Largest file, in bytes. */
export const largestFile = 10 * 1024 * 1024;

const codes = { empty: "fileEmpty", archive: "fileArchive", notText: "fileNotText" } as const;

/**
 * The text of a file.
 *
 * @returns Undefined, once told why, where the file is empty, too big or no text.
 */
export function decodeFile(file: string, bytes: Uint8Array, tell: Tell): string | undefined {
  const start: Spot = { file, line: 1, column: 1 };
  const read = bytes.length > largestFile ? null : readTextFile(bytes);
  if (read && "text" in read) {
    if (read.isWindows1252) tell(start, "fileWindows1252");
    return read.text;
  }
  tell(start, read ? codes[read.fault] : "fileTooBig");
  return undefined;
}
