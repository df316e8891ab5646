import { type Document, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { Fault } from "../../fault";

const text = z.string().trim().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day as 2026-11-21");

const frontMatter = z.strictObject({
  title: text.max(40, "must be at most 40 characters: it stands in the tab and in the history"),
  heading: text,
  answer: text,
  note: text.optional(),
  translation: z.enum(["original", "reviewed", "machine"]),
  reviewed: day,
  source: z.string().regex(/^[0-9a-f]{12}$/, "is written by npm run locales -- stamp").optional(),
  doors: z.array(z.strictObject({ page: text, text, about: text })).default([]),
  actions: z.array(text).max(3, "must be at most three").default([]),
  sources: z.array(z.strictObject({ title: text, address: z.url({ protocol: /^https$/ }).optional(), date: z.coerce.string().optional() })).default([]),
});

export type FrontMatter = z.infer<typeof frontMatter>;

/**
 * Cuts a page file at the end of its front matter.
 *
 * @returns Both parts, and where they begin in the file, in characters.
 * @throws Fault
 */
export function cutPage(file: string, source: string): { yaml: string; yamlStart: number; body: string; bodyStart: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match?.[1]) throw new Fault(file, 1, "front matter", "must begin with --- and end with --- on lines of their own");
  return { yaml: match[1], yamlStart: match[0].indexOf(match[1]), body: source.slice(match[0].length), bodyStart: match[0].length };
}

/**
 * Reads the front matter of a page file.
 *
 * @returns `bodyLine` is the number of lines before the Markdown, for faults that name a line of the file.
 * @throws Fault that names the line and the field.
 */
export function readFrontMatter(file: string, source: string): { data: FrontMatter; body: string; bodyLine: number } {
  const { yaml, body, bodyStart } = cutPage(file, source);

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0];
  if (problem) throw new Fault(file, lines.linePos(problem.pos[0]).line + 1, "front matter", problem.message.split("\n")[0] ?? problem.code);

  const result = frontMatter.safeParse(document.toJS());
  if (result.success) return { data: result.data, body, bodyLine: source.slice(0, bodyStart).split("\n").length - 1 };

  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const field = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : path.join(".");
  const whole = issue?.code === "unrecognized_keys" ? [...path, issue.keys[0]] : path;
  throw new Fault(file, lineOf(document, lines, whole), field, issue?.message ?? "is not valid");
}

/** The line of a field, or of the nearest one around it where the field itself is missing. */
function lineOf(document: Document, lines: LineCounter, path: readonly unknown[]): number {
  const node = path.length > 0 ? (document.getIn(path, true) as { range?: [number, number, number] } | undefined) : undefined;
  if (node?.range) return lines.linePos(node.range[0]).line + 1;
  return path.length > 0 ? lineOf(document, lines, path.slice(0, -1)) : 1;
}
