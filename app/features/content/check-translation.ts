import { Fault } from "../../fault";
import type { Block, Inline, Page } from "./page";

/**
 * Checks a translated page against its Swedish source, piece by piece: the same blocks in the same order,
 * each with the same inserts, links and figures. So nothing is left out or moved to where it says something
 * else, and a translator's file can be read beside the Swedish one, line by line.
 *
 * @throws Fault that names the first piece that differs.
 */
export function checkTranslation(file: string, page: Page, swedish: Page): void {
  const [own, model] = [outline(page), outline(swedish)];
  const place = model.findIndex((piece, index) => own[index] !== piece);
  if (place >= 0) throw new Fault(file, 1, `piece ${place + 1} of ${model.length}`, `must be as in Swedish (${model[place]}), not ${own[place] ?? "missing"}`);
  if (own.length > model.length) throw new Fault(file, 1, `piece ${model.length + 1}`, `is more than Swedish has (${own[model.length]})`);
}

/** A line for each piece of a page: what kind it is, and what it holds that no translation changes. */
function outline(page: Page): string[] {
  return [
    `heading ${figures(page.heading)}`,
    `answer ${marks(page.answer)}`,
    page.note === undefined ? "no note" : `note ${figures(page.note)}`,
    ...page.doors.map(({ page: target, text, about }) => `door to ${target} ${figures(`${text} ${about}`)}`),
    ...page.actions.map((action) => `action ${marks(action)}`),
    ...page.sections.flatMap(({ heading, blocks }) => [heading === null ? "section without heading" : `heading ${figures(heading)}`, ...blocks.map(outlineOfBlock)]),
  ].map((line) => line.trim());
}

function outlineOfBlock(block: Block): string {
  if (block.kind === "paragraph") return `paragraph ${marks(block.children)}`;
  if (block.kind === "subheading") return `subheading ${figures(block.text)}`;
  if (block.kind === "fact") return `${block.lead} ${block.id}`;
  return `${block.ordered ? "ordered list" : "list"} of ${block.items.length}: ${block.items.map(marks).join(" | ")}`;
}

/** Inserts, links and figures of some words, in an order of their own, since grammars differ. */
function marks(inlines: Inline[]): string {
  return inlines.flatMap(marksOf).sort().join(" ");
}

function marksOf(inline: Inline): string[] {
  switch (inline.kind) {
    case "text":
      return figures(inline.value).split(" ").filter(Boolean);
    case "strong":
      return inline.children.flatMap(marksOf);
    case "link":
      return [`page:${inline.page}`, ...inline.children.flatMap(marksOf)];
    case "outside":
      return [inline.address, ...inline.children.flatMap(marksOf)];
    case "value":
      return [`value#${inline.key}`];
    default:
      return [`${inline.kind}#${inline.id}`];
  }
}

/** The figures of a text, which every script here writes as 0–9. */
function figures(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).sort().join(" ");
}
