import { Fault } from "../../fault";
import { readFrontMatter } from "./front-matter";
import { readInlines, readSections } from "./markdown";
import { type Page, inlinesOf } from "./page";
import { findAmountOrSection, findTypedHours, findTypedNumber } from "../languages/typed-numbers";

/** What a page may refer to. */
export interface KnownIds {
  pages: ReadonlySet<string>;
  /** Published lines, and whether each has a number and a site. */
  lines: ReadonlyMap<string, { phone: boolean; site: boolean }>;
  facts: ReadonlyMap<string, "verified" | "unverified">;
  values: ReadonlySet<string>;
}

/**
 * Reads one page file and checks all that it refers to.
 *
 * @param file Path from the project's root, for faults.
 * @throws Fault that names file, line and field.
 */
export function readPage(file: string, source: string, known: KnownIds): Page {
  const { data, body, bodyLine } = readFrontMatter(file, source);
  checkProse(file, source, bodyLine);
  const lineOf = (field: string) => source.split("\n").findIndex((line) => line.startsWith(`${field}:`));
  const inField = (field: string) => ({ file, before: Math.max(0, lineOf(field)), field });

  const page: Page = {
    ...data,
    answer: readInlines(inField("answer"), data.answer),
    actions: data.actions.map((action) => readInlines(inField("actions"), action)),
    sections: readSections({ file, before: bodyLine, field: "text" }, body),
  };
  checkInserts(file, source, page, known);
  return page;
}

/** No number, amount or section sign in the words themselves; inserts and sources may hold them. */
function checkProse(file: string, source: string, bodyLine: number): void {
  source.split("\n").forEach((line, index) => {
    if (index < bodyLine && /^(?:\s+(?:- )?(?:title|address|date)|reviewed|source):/.test(line)) return;
    const words = line.replaceAll(/:{1,2}\w+\{#[\w-]+\}/g, "").replaceAll(/\]\([^)]*\)/g, "]");
    const number = findTypedNumber(words);
    if (number) throw new Fault(file, index + 1, "text", `the number "${number}" is typed; insert it with :phone{#id}`);
    const hours = findTypedHours(words);
    if (hours) throw new Fault(file, index + 1, "text", `the hours "${hours}" are typed; each line shows its own`);
    const amount = findAmountOrSection(words);
    if (amount) throw new Fault(file, index + 1, "text", `"${amount}" belongs in a fact with a date, not in prose`);
  });
}

function checkInserts(file: string, source: string, page: Page, known: KnownIds): void {
  const refuse = (needle: string, cure: string): never => {
    const line = source.split("\n").findIndex((candidate) => candidate.includes(needle)) + 1;
    throw new Fault(file, Math.max(1, line), needle.replace(/^\(|\)$/g, ""), cure);
  };

  for (const door of page.doors) if (!known.pages.has(door.page)) refuse(`page: ${door.page}`, "there is no such page");
  for (const inline of inlinesOf(page)) {
    if (inline.kind === "link" && !known.pages.has(inline.page)) refuse(`(page:${inline.page})`, "there is no such page");
    if (inline.kind === "value" && !known.values.has(inline.key)) refuse(`:value{#${inline.key}}`, "there is no such value");
    if (inline.kind !== "phone" && inline.kind !== "name" && inline.kind !== "site") continue;
    const line = known.lines.get(inline.id);
    if (!line) refuse(`:${inline.kind}{#${inline.id}}`, "no published line has this id");
    else if (inline.kind !== "name" && !line[inline.kind]) refuse(`:${inline.kind}{#${inline.id}}`, `this line has no ${inline.kind} to show`);
  }
  for (const block of page.sections.flatMap((section) => section.blocks)) {
    if (block.kind !== "fact") continue;
    const status = known.facts.get(block.id);
    const written = `::${block.lead === "rule" ? "fact" : block.lead}{#${block.id}}`;
    if (!status) refuse(written, "there is no such fact");
    if (status === "unverified" && block.lead !== "ask") refuse(written, "is unverified: show it with ::ask, as a question");
    if (status === "verified" && block.lead === "ask") refuse(written, "is verified: show it with ::fact or ::trap");
  }
}
