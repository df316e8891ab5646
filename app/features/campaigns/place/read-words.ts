import { readText, type TextFault } from "../texts/read-text";
import { readUrl } from "../../../read-url";

/**
 * A line of words as somebody wrote it; "" where none is.
 *
 * @param longest Characters.
 */
export function readWords(written: string, longest: number): { words: string } | TextFault {
  const read = readText(written.replaceAll(/\s+/g, " "), longest);
  return "text" in read ? { words: read.text } : read;
}

/** Characters of the longest address. */
const longestAddress = 500;

/** An address of somebody else's page: encrypted, and without a name and password in it; null where none is written. */
export function readAddress(written: string): { address: string | null } | TextFault | { code: "addressNotHttps" | "addressUnreadable" } {
  const read = readWords(written, longestAddress);
  if ("code" in read) return read;
  if (read.words === "") return { address: null };
  const url = readUrl(read.words);
  if (!url?.hostname.includes(".") || url.username !== "" || url.password !== "") return { code: "addressUnreadable" };
  return url.protocol === "https:" ? { address: url.href } : { code: "addressNotHttps" };
}
