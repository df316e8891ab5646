import type { PhrasingContent, RootContent } from "mdast";
import { Fault } from "../../fault";
import { findInsertFault } from "./insert-fault";
import { parseMarkdown, readSections } from "./markdown";
import type { Section } from "./page";
import type { KnownIds } from "./read-page";
import { findTextFaults, shorten, type WordsFault, type WordsFaultCode } from "./words-fault";

/** A short page as somebody writes it in the office, in one language. */
export interface ShortPageWords {
  title: string;
  /** Markdown in our small language, without the links to other sites that a page of the site may have. */
  body: string;
}

/** Characters that a short page has room for. */
export const longestShortPage = { title: 60, heading: 60, body: 4_000 } as const;

/** A mark of HTML, or a character written as its code: in a title it would be read as it stands. */
const markup = /<[!/?]?[a-z]|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;

type Node = RootContent | PhrasingContent;
type Refuse = (code: WordsFaultCode, node: Node, values?: WordsFault["values"], lines?: number) => void;

/** Words as they are kept: of one form, with lines that end as ours do, and without what nobody sees at their ends. */
export function tidyWords({ title, body }: ShortPageWords): ShortPageWords {
  return { title: title.normalize("NFC").replaceAll(/\s+/g, " ").trim(), body: body.normalize("NFC").split(/\r\n?|\n/).map((line) => line.trimEnd()).join("\n").trim() };
}

/**
 * Reads a short page and tells everything that is wrong in it. Nothing of what was typed is ever markup: the words become a tree
 * of our own pieces, which our own components draw.
 *
 * @param known What it may refer to.
 * @returns `sections` are empty where there are faults.
 */
export function readShortPage({ title, body }: ShortPageWords, known: KnownIds): { sections: Section[]; faults: WordsFault[] } {
  const faults: WordsFault[] = findTitleFaults(title);
  if (body === "") faults.push({ field: "body", code: "missing", line: 0, values: {} });
  if (body.length > longestShortPage.body) return { sections: [], faults: [...faults, { field: "body", code: "tooLong", line: 0, values: { length: body.length, longest: longestShortPage.body } }] };
  const refuse: Refuse = (code, node, values = {}, lines = 0) => void faults.push({ field: "body", code, line: (node.position?.start.line ?? 1) + lines, values });
  for (const node of parseMarkdown(body)) checkBlock(node, known, refuse);
  if (faults.length > 0) return { sections: [], faults };
  try {
    return { sections: readSections({ file: "", before: 0, field: "body" }, body), faults };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { sections: [], faults: [{ field: "body", code: "unused", line: error.line, values: {} }] };
  }
}

function findTitleFaults(title: string): WordsFault[] {
  const of = (code: WordsFaultCode, values: WordsFault["values"] = {}): WordsFault => ({ field: "title", code, line: 0, values });
  if (title === "") return [of("missing")];
  if (title.length > longestShortPage.title) return [of("tooLong", { length: title.length, longest: longestShortPage.title })];
  return [...(markup.test(title) ? [of("html")] : []), ...findTextFaults(title).map(({ code, found }) => of(code, { found }))];
}

function checkBlock(node: RootContent, known: KnownIds, refuse: Refuse): void {
  switch (node.type) {
    case "paragraph":
      if (/^\|/m.test(textOf(node))) refuse("table", node);
      return checkWords(node, known, refuse);
    case "list":
      for (const item of node.children) {
        const [only, ...others] = item.children;
        if (only?.type !== "paragraph" || others.length > 0) refuse("listItem", item);
        else checkWords(only, known, refuse);
      }
      return;
    case "heading": {
      const text = textOf(node);
      if (node.depth !== 2 && node.depth !== 3) refuse("headingLevel", node);
      else if (text === "" || node.children.some(({ type }) => type !== "text")) refuse("headingWords", node);
      else if (text.length > longestShortPage.heading) refuse("headingLong", node, { length: text.length, longest: longestShortPage.heading });
      return checkText(node, refuse);
    }
    case "leafDirective":
      return checkInsert(node, known, refuse);
    default:
      refuse(node.type === "html" ? "html" : node.type === "definition" ? "link" : "unused", node);
  }
}

function checkWords(node: Node & { children: PhrasingContent[] }, known: KnownIds, refuse: Refuse): void {
  checkText(node, refuse);
  for (const child of node.children) checkInline(child, known, refuse);
}

function checkInline(node: PhrasingContent, known: KnownIds, refuse: Refuse): void {
  switch (node.type) {
    case "text":
      return;
    case "link":
      if (!node.url.startsWith("page:")) refuse("link", node, { found: shorten(node.url) });
      else if (!known.pages.has(node.url.slice("page:".length))) refuse("unknownPage", node, { found: shorten(node.url.slice("page:".length)) });
      else if (textOf(node).trim() === "") refuse("linkWords", node);
      return node.children.forEach((child) => checkInline(child, known, refuse));
    case "strong":
      return node.children.forEach((child) => checkInline(child, known, refuse));
    case "textDirective":
      return checkInsert(node, known, refuse);
    case "image":
    case "imageReference":
      return refuse("image", node);
    case "linkReference":
      return refuse("link", node, { found: "" });
    default:
      refuse(node.type === "html" ? "html" : "unused", node);
  }
}

function checkInsert(node: Extract<Node, { type: "textDirective" | "leafDirective" }>, known: KnownIds, refuse: Refuse): void {
  const fault = findInsertFault(node, known);
  if (fault) refuse(fault.code, node, { found: shorten(fault.found) });
}

/** Looks at all words of a block at once, so that nothing hides in how they are put together. */
function checkText(node: Node, refuse: Refuse): void {
  const text = textOf(node);
  for (const { code, found, at } of findTextFaults(text)) refuse(code, node, { found }, text.slice(0, Math.max(0, at)).split("\n").length - 1);
}

/** The words of a piece as they will be read, with a sign of no word where something is inserted. */
function textOf(node: Node): string {
  if (node.type === "text") return node.value;
  if (node.type === "textDirective") return "\ufffc";
  return "children" in node ? node.children.map((child) => textOf(child as Node)).join("") : "";
}
