/** Why the bytes of a file are no text that is read here: nothing is in it, it is a workbook or an archive, or something else. */
export type TextFileFault = "empty" | "archive" | "notText";

/** @property isWindows1252 It could be read as nothing better, so letters may be other than were meant. */
export interface TextFile {
  text: string;
  isWindows1252: boolean;
}

/** What Windows-1252 has from 0x80, where Latin-1 has controls. Node 20 decodes the one as the other. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How workbooks and archives begin. Excel's own new format is a zip. */
const archives: readonly number[][] = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0x50, 0x4b, 0x07, 0x08], [0xd0, 0xcf, 0x11, 0xe0], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]];

/**
 * The text of a file that somebody hands over: UTF-8 or UTF-16 with a mark, UTF-8 without, and else Windows-1252, which
 * spreadsheets in Sweden still write. Nothing is ever unpacked, so no small file can grow large.
 */
export function readTextFile(bytes: Uint8Array): TextFile | { fault: TextFileFault } {
  if (bytes.length === 0) return { fault: "empty" };
  if (archives.some((start) => start.every((byte, index) => bytes[index] === byte))) return { fault: "archive" };
  if (!isWide(bytes) && bytes.includes(0)) return { fault: "notText" };
  const text = readUnicode(bytes);
  const file = { text: text ?? readWindows1252(bytes), isWindows1252: text === undefined };
  return /[^\s\ufeff]/.test(file.text) ? file : { fault: "empty" };
}

/** Whether UTF-16's mark stands first. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function readUnicode(bytes: Uint8Array): string | undefined {
  if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes).replace(/[\x80-\x9f]/g, (code) => windows1252[code.charCodeAt(0) - 0x80] ?? "");
}
