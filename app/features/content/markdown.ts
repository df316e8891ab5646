import type { Heading, PhrasingContent, RootContent } from "mdast";
import { directiveFromMarkdown, type LeafDirective, type TextDirective } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { directive } from "micromark-extension-directive";
import { Fault } from "../../fault";
import type { Block, Inline, Section } from "./page";

/** Where a piece of Markdown stands, so that a fault can name the file's own line. */
interface Place {
  file: string;
  /** Lines of the file before the Markdown begins. */
  before: number;
  field: string;
}

type Node = RootContent | PhrasingContent;

function fault(place: Place, node: Node, cure: string): Fault {
  return new Fault(place.file, place.before + (node.position?.start.line ?? 1), place.field, cure);
}

/** Our small language: Markdown with inserts (`:phone{#bris}`, `::fact{#B01}`). */
export function parseMarkdown(source: string): RootContent[] {
  return fromMarkdown(source, { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] }).children;
}

/** The `#id` of a directive, which is all that it may hold: `:phone{#bris}`. */
function idOf(place: Place, node: TextDirective | LeafDirective): string {
  if (node.children.length > 0) throw fault(place, node, `":${node.name}" shows what the register says; it takes no words of its own in [ ]`);
  const id = node.attributes?.id;
  if (!id) throw fault(place, node, `":${node.name}" has no id; write :${node.name}{#id}, or put a space after a colon that is only a colon`);
  return id;
}

function readInline(place: Place, node: Node): Inline {
  const children = () => ("children" in node ? node.children.map((child) => readInline(place, child as Node)) : []);
  switch (node.type) {
    case "text":
      return { kind: "text", value: node.value.replace(/\s*\n\s*/g, " ") };
    case "strong":
      return { kind: "strong", children: children() };
    case "link":
      if (node.url.startsWith("page:")) return { kind: "link", page: node.url.slice("page:".length), children: children() };
      if (node.url.startsWith("https://")) return { kind: "outside", address: node.url, children: children() };
      throw fault(place, node, `a link goes to page:<id> or https://, not "${node.url}"`);
    case "textDirective":
      if (node.name === "phone" || node.name === "name" || node.name === "site") return { kind: node.name, id: idOf(place, node) };
      if (node.name === "value") return { kind: "value", key: idOf(place, node) };
      throw fault(place, node, `there is no ":${node.name}"; use :phone, :name, :site or :value, or put a space after the colon`);
    default:
      throw fault(place, node, `"${node.type}" is not used here; write text, **strong**, links and inserts`);
  }
}

function readItem(place: Place, node: Node): Inline[] {
  const paragraph = node.type === "listItem" && node.children.length === 1 ? node.children[0] : undefined;
  if (paragraph?.type !== "paragraph") throw fault(place, node, "a list item is one paragraph");
  return paragraph.children.map((child) => readInline(place, child));
}

const leads = { fact: "rule", trap: "trap", ask: "ask" } as const;

function readBlock(place: Place, node: Node): Block {
  switch (node.type) {
    case "paragraph":
      if (/^\|/m.test(plainText(node.children.map((child) => readInline(place, child))))) throw fault(place, node, "tables are not used here; write a list");
      return { kind: "paragraph", children: node.children.map((child) => readInline(place, child)) };
    case "list":
      return { kind: "list", ordered: node.ordered ?? false, items: node.children.map((item) => readItem(place, item)) };
    case "heading":
      if (node.depth !== 3) break;
      return { kind: "subheading", text: readHeading(place, node) };
    case "leafDirective":
      if (!Object.hasOwn(leads, node.name)) throw fault(place, node, `there is no "::${node.name}"; use ::fact, ::trap or ::ask`);
      return { kind: "fact", id: idOf(place, node), lead: leads[node.name as keyof typeof leads] };
  }
  throw fault(place, node, `"${node.type}" is not used here; write ## and ### headings, paragraphs, lists and inserts`);
}

/** A heading is words alone: it also names its section where nothing can be inserted. */
function readHeading(place: Place, node: Heading): string {
  const inlines = node.children.map((child) => readInline(place, child));
  if (inlines.some(({ kind }) => kind !== "text")) throw fault(place, node, "a heading is words alone, without inserts or links");
  return plainText(inlines);
}

/** The words of inline pieces, without what is inserted. */
export function plainText(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === "text" ? inline.value : "children" in inline ? plainText(inline.children) : "")).join("");
}

/** Markdown of one line, as in an answer or an action. @throws Fault */
export function readInlines(place: Place, source: string): Inline[] {
  const [only, ...others] = parseMarkdown(source);
  if (only?.type !== "paragraph" || others.length > 0) {
    throw new Fault(place.file, place.before + 1, place.field, "must be one paragraph");
  }
  return only.children.map((child) => readInline(place, child));
}

/** Markdown of a page's body, cut into sections at its `##` headings. @throws Fault */
export function readSections(place: Place, source: string): Section[] {
  const sections: Section[] = [];
  for (const node of parseMarkdown(source)) {
    if (node.type === "heading" && node.depth === 2) {
      sections.push({ heading: readHeading(place, node), blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, blocks: [] });
    sections.at(-1)?.blocks.push(readBlock(place, node));
  }
  return sections;
}
