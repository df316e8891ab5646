import type { Spot, Tell } from "./finding";

/** Largest file, in bytes. */
export const largestFile = 10 * 1024 * 1024;

/** What Windows-1252 has from 0x80, where Latin-1 has controls. Node 20 decodes the one as the other. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How other kinds of file begin. Excel's own new format is a zip. */
const archives: readonly number[][] = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0x50, 0x4b, 0x07, 0x08], [0xd0, 0xcf, 0x11, 0xe0], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]];

/**
 * The text of a file: UTF-8 or UTF-16 with a mark, UTF-8 without, and else Windows-1252, which
 * spreadsheets in Sweden still write. Nothing is ever unpacked, so no small file can grow large.
 *
 * @returns Undefined, once told why, where the file is empty, too big or no text.
 */
export function decodeFile(file: string, bytes: Uint8Array, tell: Tell): string | undefined {
  const start: Spot = { file, line: 1, column: 1 };
  const code = refusalOf(bytes);
  if (code) {
    tell(start, code);
    return undefined;
  }
  const text = readText(bytes) ?? readWindows1252(bytes, () => tell(start, "fileWindows1252"));
  if (/[^\s\ufeff]/.test(text)) return text;
  tell(start, "fileEmpty");
  return undefined;
}

function refusalOf(bytes: Uint8Array): "fileEmpty" | "fileTooBig" | "fileArchive" | "fileNotText" | undefined {
  if (bytes.length === 0) return "fileEmpty";
  if (bytes.length > largestFile) return "fileTooBig";
  if (archives.some((start) => start.every((byte, index) => bytes[index] === byte))) return "fileArchive";
  return !isUtf16(bytes) && bytes.includes(0) ? "fileNotText" : undefined;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Undefined where it is neither UTF-16 with its mark nor UTF-8. */
function readText(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readWindows1252(bytes: Uint8Array, tell: () => void): string {
  tell();
  return new TextDecoder("latin1").decode(bytes).replace(/[\x80-\x9f]/g, (code) => windows1252[code.charCodeAt(0) - 0x80] ?? "");
}
