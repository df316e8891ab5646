/** Why the bytes of a file are no text that we read: nothing is in it, it is a workbook or an archive, or something else. */
export type FileFault = "empty" | "workbook" | "notText";

/** What Windows-1252 has from 0x80, where Latin-1 has controls. Node 20 decodes the one as the other. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How workbooks and archives begin. Excel's own format is a zip. */
const archives: readonly number[][] = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]];

/**
 * The text of a file: UTF-8 or UTF-16 with a mark, UTF-8 without, and else Windows-1252, which spreadsheets in Sweden still
 * write. Nothing is ever unpacked, so no small file can grow large.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: FileFault } {
  if (archives.some((start) => start.every((byte, index) => bytes[index] === byte))) return { fault: "workbook" };
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.includes(0)) return { fault: "notText" };
  const text = isWide ? new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes) : readNarrow(bytes);
  return /[^\s\ufeff]/.test(text) ? { text } : { fault: "empty" };
}

function readNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes).replace(/[\x80-\x9f]/g, (code) => windows1252[code.charCodeAt(0) - 0x80] ?? "");
  }
}
