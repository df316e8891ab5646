import { findAmountOrSection, findTypedHours, findTypedNumber } from "../languages/typed-numbers";

/** What can be wrong in words that somebody writes in the office; the office says each in a sentence of its own. */
export const wordsFaultCodes = [
  "missing", "tooLong", "bidi", "invisible", "number", "hours", "amount", "longWord", "address", "html", "image", "unused", "table", "listItem",
  "headingLevel", "headingWords", "headingLong", "link", "linkWords", "unknownPage", "insert", "unknownLine", "noPhone", "noSite", "unknownFact", "unverified", "verified",
] as const;
export type WordsFaultCode = (typeof wordsFaultCodes)[number];

/** Something wrong in a short page, as data: who writes it reads it in their own language. */
export interface WordsFault {
  field: "title" | "body";
  code: WordsFaultCode;
  /** Of the body, counted from 1; 0 where no line is to blame. */
  line: number;
  /** What was found there, and what there is room for. */
  values: Record<string, string | number>;
}

/** Letters of the longest word that a narrow page can take; words of no language are longer. */
const longestWord = 60;

const words = new Intl.Segmenter("sv", { granularity: "word" });

/**
 * What may not stand in any words, be they a title, a heading or a paragraph.
 *
 * @param text As it will be read: with character references already resolved, which may hide what nobody typed.
 * @returns Each fault with the place of what was found.
 */
export function findTextFaults(text: string): { code: WordsFaultCode; found: string; at: number }[] {
  const patterns: [WordsFaultCode, string | undefined | null][] = [
    ["bidi", /[\u202a-\u202e\u2066-\u2069]/.exec(text)?.[0]],
    ["invisible", /(?!\n)[\p{Cc}\p{Co}\p{Cs}\u2028\u2029\ufeff\ufffd\u{e0000}-\u{e007f}]/u.exec(text)?.[0]],
    ["number", findTypedNumber(text)],
    ["hours", findTypedHours(text)],
    ["amount", findAmountOrSection(text)],
    ["address", /https?:\/\/\S*|\bwww\.\S*/i.exec(text)?.[0]],
    ["longWord", [...words.segment(text)].find(({ segment }) => segment.length > longestWord && !/^\s/.test(segment))?.segment],
  ];
  return patterns.flatMap(([code, found]) => (typeof found === "string" ? [{ code, found: isSeen(code) ? shorten(found) : "", at: text.indexOf(found) }] : []));
}

/** Whether what was found can be shown: what nobody sees, or what turns the sentence around, is not. */
function isSeen(code: WordsFaultCode): boolean {
  return code !== "bidi" && code !== "invisible";
}

/** Enough of what was found to find it by. */
export function shorten(found: string): string {
  return found.length > 40 ? `${found.slice(0, 39)}…` : found;
}
