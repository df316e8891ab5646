import { freshUntil } from "../directory/open-now";
import type { LanguageTag } from "../languages/locales";
import { known } from "./content.server";
import { linkTo, readInserts } from "./content-page.server";
import type { Section } from "./page";
import { readShortPage, type ShortPageWords } from "./read-short-page";
import type { ShortPageData } from "./short-page-data";
import type { WordsFault } from "./words-fault";

/** Reads a short page against what this site has. @returns Its sections, which are none where something is wrong. */
export function readWords(words: ShortPageWords): { sections: Section[]; faults: WordsFault[] } {
  return readShortPage(words, known);
}

const drawable = new WeakMap<ShortPageWords, boolean>();

/** Whether words that were saved can be drawn now; what they refer to may have gone since. Read once for each: they are asked of with every alarm. */
export function isDrawable(words: ShortPageWords): boolean {
  const known = drawable.get(words) ?? readWords(words).faults.length === 0;
  drawable.set(words, known);
  return known;
}

interface FillOptions {
  /** The language of the words. */
  language: LanguageTag;
  /** The visitor's. */
  tag: LanguageTag;
  now: Date;
  /** Added to the addresses of pages with helplines. */
  toHelp?: string;
}

/** A short page with everything that its words refer to. */
export function fillShortPage(title: string, sections: Section[], { language, tag, now, toHelp = "" }: FillOptions): ShortPageData {
  return {
    title,
    sections,
    language,
    // Words of the office hold none of these values.
    inserts: readInserts({ answer: [], actions: [], sections }, tag, { publisher: "", contact: "" }, now, toHelp),
    ancestors: [linkTo(tag, "start")],
    now: now.toISOString(),
    freshUntil: freshUntil([], now).toISOString(),
  };
}
