import type { Heading, List, RootContent } from "mdast";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { cutPage } from "./front-matter";
import { parseMarkdown } from "./markdown";

/** A part of a page file that a translator writes: a field of its front matter, a paragraph, a list item, a heading. */
export interface Piece {
  /** "answer", "actions.2", "body.14": the same in every language that is cut as Swedish is. */
  id: string;
  /** A field's value, or Markdown with its inserts. */
  text: string;
  /** Where it stands in the file, in characters, and how it is written there. */
  start: number;
  end: number;
  written: "yaml" | "markdown";
}

/** Fields of the front matter that hold words. */
export const wordFields = ["title", "heading", "answer", "note", "doors", "actions"];
/** Within a door: `page` is a target, no words. */
const notWords = ["page"];

/**
 * Cuts a page file into what is translated, in the order of the file.
 *
 * @throws Fault where the file has no front matter.
 */
export function cutPieces(file: string, source: string): Piece[] {
  const { yaml, yamlStart, body, bodyStart } = cutPage(file, source);
  return [...cutYaml(yaml, yamlStart), ...cutMarkdown(body, bodyStart)];
}

/** The file with other words in its pieces; what has no new words stays. */
export function fillPieces(file: string, source: string, words: ReadonlyMap<string, string>): string {
  return cutPieces(file, source).reduceRight((filled, { id, start, end, written }) => {
    const text = words.get(id);
    return text === undefined ? filled : filled.slice(0, start) + (written === "yaml" ? JSON.stringify(text) : text) + filled.slice(end);
  }, source);
}

function cutYaml(yaml: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: unknown, id: string) => {
    if (isScalar(node) && node.range) {
      const [start, end] = node.range;
      // A block of lines ends with its last word, not where the next field begins.
      pieces.push({ id, text: String(node.value), start: offset + start, end: offset + start + yaml.slice(start, end).trimEnd().length, written: "yaml" });
    }
    if (isSeq(node)) node.items.forEach((item, index) => visit(item, `${id}.${index + 1}`));
    if (isMap(node)) for (const { key, value } of node.items) if (!notWords.includes(String(key))) visit(value, `${id}.${String(key)}`);
  };
  const fields = parseDocument(yaml).contents;
  if (isMap(fields)) for (const { key, value } of fields.items) if (wordFields.includes(String(key))) visit(value, String(key));
  return pieces;
}

function cutMarkdown(body: string, offset: number): Piece[] {
  return parseMarkdown(body).flatMap(wordsOf).map(({ start, end }, index) => ({
    id: `body.${index + 1}`,
    text: body.slice(start, end),
    start: offset + start,
    end: offset + end,
    written: "markdown",
  }));
}

/** Where the words of a block stand: within a heading after its signs, within a list item by item. */
function wordsOf(node: RootContent): { start: number; end: number }[] {
  if (node.type === "list") return (node satisfies List).children.flatMap((item) => item.children.flatMap(wordsOf));
  if (node.type === "paragraph") return spanOf(node, node);
  if (node.type === "heading") return spanOf((node satisfies Heading).children[0], node.children.at(-1));
  return [];
}

function spanOf(first: RootContent | undefined, last: RootContent | undefined): { start: number; end: number }[] {
  const [start, end] = [first?.position?.start.offset, last?.position?.end.offset];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}
