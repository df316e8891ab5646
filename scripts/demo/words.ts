import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Creative, longest } from "../../app/features/campaigns/campaign";
import { readFrontMatter } from "../../app/features/content/front-matter";
import type { PageId } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";

export type CreativeOf = (page: PageId, language: LanguageTag) => Creative;

const root = join(import.meta.dirname, "../..");

/**
 * What a made-up campaign says of a page: what the page says of itself. So nothing is claimed that has not been read and
 * translated, and no number is typed.
 *
 * @throws Error where the language lacks the page, or a slot has no room for so many words.
 */
export function creativeOf(page: PageId, language: LanguageTag): Creative {
  const path = `locales/${language}/pages/${page}.md`;
  const { data: { heading, answer, title } } = readFrontMatter(path, readFileSync(join(root, path), "utf8"));
  const creative: Creative = { language, heading, body: answer, call: title };
  for (const part of ["heading", "body", "call"] as const) {
    if (creative[part].length > longest[part]) throw new Error(`${path}: its ${part} has more than ${longest[part]} characters`);
  }
  return creative;
}
