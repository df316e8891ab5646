import { type LanguageTag, localeOf } from "../../languages/locales";
import { widthOf } from "./text-width";

/** A text in lines. */
export interface TextLines {
  lines: string[];
  /** A word did not fit into a line and was cut. */
  isCut: boolean;
}

/** Breaks a text into lines between words. @param widest Of a line, in ems. */
export function breakLines(text: string, language: LanguageTag, widest: number): TextLines {
  const words = wordsOf(text, language);
  const isCut = words.some((word) => widthOf(word.trim()) > widest);
  const lines: string[] = [];
  for (const piece of isCut ? words.flatMap((word) => cut(word, widest)) : words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) <= widest) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return { lines, isCut };
}

/** What may not be broken, each with the space before it. Thai and Chinese have none, and a dictionary tells their words. */
function wordsOf(text: string, language: LanguageTag): string[] {
  const { script, intl } = localeOf(language);
  const tidy = text.trim().replaceAll(/\s+/g, " ");
  if (script !== "thai" && script !== "han") return tidy.split(/(?= )/);
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(intl, { granularity: "word" }).segment(tidy)) {
    const before = words.at(-1);
    // No line begins with a full stop or a closing mark, and none ends with an opening one or a space.
    const belongs = before !== undefined && (/^(?![\p{Ps}\p{Pi}])[\p{P}\p{M}]/u.test(segment) || /(?:[\p{Ps}\p{Pi}]|^ )$/u.test(before));
    if (belongs) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** A word in pieces that fit, between letters as readers count them. */
function cut(word: string, widest: number): string[] {
  const pieces: string[] = [""];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const last = pieces.at(-1) ?? "";
    if (widthOf((last + segment).trim()) > widest) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}
