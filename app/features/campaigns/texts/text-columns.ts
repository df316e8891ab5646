import type { LanguageTag } from "../../languages/locales";
import { parts, tidyWords, type Words } from "./read-creative";
import { noWords, stampOf, textField } from "./written-text";

/** A language beside others, with what is saved in it. */
export interface SavedColumn {
  tag: LanguageTag;
  /** What it is called in the office's language. */
  name: string;
  saved: Words | null;
}

/** What stands in its fields, and what they were made from. */
export interface TextColumn extends SavedColumn {
  words: Words;
  base: string;
  /** Somebody else has saved meanwhile, and it is seen beside what was written. */
  isChanged: boolean;
}

/** A form's fields: what was written and refused, or what is saved. @param refused Values of a form that was given back; null where none was. */
export function fillColumn(column: SavedColumn, refused: Record<string, string> | null, isChanged: boolean): TextColumn {
  const base = refused?.[textField("base", column.tag)];
  if (!refused || base === undefined) return { ...column, words: column.saved ?? noWords, base: stampOf(column.saved), isChanged: false };
  const [heading = "", body = "", call = ""] = parts.map((part) => refused[textField(part, column.tag)]);
  return { ...column, words: { heading, body, call }, base, isChanged };
}

/** Whether something is written that would be lost. */
export function isUnsaved(words: Words, base: string): boolean {
  const tidy = tidyWords(words);
  return stampOf(parts.every((part) => tidy[part] === "") ? null : tidy) !== base;
}
