import type { Inline, Page } from "../app/features/content/page";

/** What stands behind the inserts of a page, in the words that a reader sees. */
export interface Seen {
  /** What an insert shows. */
  insert: (inline: Extract<Inline, { id: string } | { key: string }>) => string;
  /** A fact's text, and its trap if it has one. */
  fact: (id: string) => string[];
}

/** The words of a page, each piece a paragraph or a list item of its own. */
export interface PageText {
  headings: string[];
  prose: string[];
  facts: string[];
}

/** All that a page itself says to its reader, without the lines and sources after it. */
export function textOf(page: Page, seen: Seen): PageText {
  const words = (inlines: Inline[]): string =>
    inlines.map((inline) => (inline.kind === "text" ? inline.value : "children" in inline ? words(inline.children) : seen.insert(inline))).join("");
  const blocks = page.sections.flatMap((section) => section.blocks);
  return {
    headings: [page.heading, ...page.sections.flatMap(({ heading }) => heading ?? []), ...blocks.flatMap((block) => (block.kind === "subheading" ? [block.text] : []))],
    prose: [
      words(page.answer),
      ...(page.note ? [page.note] : []),
      ...page.doors.flatMap(({ text, about }) => [text, about]),
      ...blocks.flatMap((block) => (block.kind === "paragraph" ? [words(block.children)] : block.kind === "list" ? block.items.map(words) : [])),
      ...page.actions.map(words),
    ],
    facts: blocks.flatMap((block) => (block.kind === "fact" ? seen.fact(block.id) : [])),
  };
}

/** Words of letters; a number is no word. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Sentences that hold a word. A piece of text ends its last sentence even without a full stop. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The Swedish readability index: words a sentence, and the share of words with more than six letters in percent. */
export function lix(pieces: string[]): number {
  const words = pieces.flatMap(wordsOf);
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, "").length > 6);
  return words.length / pieces.flatMap(sentencesOf).length + (100 * long.length) / words.length;
}
