import { freshUntil } from "../directory/open-now";
import { getService, listGroups } from "../directory/register.server";
import { contactsOf } from "../directory/service";
import { stockholmTime } from "../languages/stockholm-clock";
import { type LanguageTag, languageTags } from "../languages/locales";
import type { PickerEntry } from "../languages/picker";
import { findWords } from "../languages/texts.server";
import accessibility from "./accessibility.json";
import { alternatesOf } from "./alternates";
import { findFilm, getFact, getPage, hasPage } from "./content.server";
import type { ContentPageData, PageLink } from "./content-page-data";
import { isDue } from "./fact";
import type { FactInsert, Inserts } from "./inserts";
import { factIdsOf, inlinesOf, type Page } from "./page";
import { ancestorsOf, pageEntry, helpPages, type PageGroup, pageGroups, type PageId, pageIds, pagePath } from "./page-table";

/** Languages that Swedish pages offer at once; the rest lie one step away. */
const shortcutTags: LanguageTag[] = ["en", "ar", "so", "ti", "fa", "uk"];

/** Who publishes and how to reach them, already in the visitor's words where nobody does yet. */
export interface PublisherValues {
  publisher: string;
  contact: string;
}

interface ReadOptions {
  pickedPage?: PageId | undefined;
  toHelp?: string | undefined;
}

/**
 * A page with everything that its words refer to.
 *
 * @param tag The visitor's language; the page may come back in one that stands in for it.
 * @param options `pickedPage`: the page that a list of languages leads to. `toHelp`: added to the addresses of pages with helplines.
 */
export function readContentPage(tag: LanguageTag, id: PageId, publisher: PublisherValues, now: Date, { pickedPage = "start", toHelp = "" }: ReadOptions = {}): ContentPageData {
  const { page, language, isStale } = getPage(tag, id);
  const { lines, list } = pageEntry(id);
  const groups = list === "helplines" ? listGroups(tag, now) : [];
  const helpers = lines.map((line) => getService(line, tag));
  const inserts = readInserts(page, tag, publisher, now, toHelp);
  const services = [...groups.flatMap((group) => group.services), ...helpers];

  return {
    id,
    page,
    language,
    isStale,
    film: findFilm(tag, id),
    inserts,
    lines: list === undefined || list === "pages" ? helpers : [],
    groups,
    index: list === "pages" ? Object.entries(pageGroups).map(([group, ids]) => ({ group: group as PageGroup, pages: ids.map((page) => ({ ...linkTo(tag, page), path: inserts.paths[page] ?? "" })) })) : [],
    picker: list === "languages" ? pickerOf(languageTags, pickedPage) : [],
    shortcuts: tag === "sv" && list !== "languages" ? pickerOf(shortcutTags, id) : [],
    ancestors: ancestorsOf(id).map((ancestor) => linkTo(tag, ancestor)),
    path: pagePath(tag, id),
    canonicalPath: pagePath(language, id),
    alternates: alternatesOf(id, (candidate) => hasPage(candidate, id)),
    freshUntil: freshUntil(services.flatMap(({ service }) => contactsOf(service).map(({ hours }) => hours)), now).toISOString(),
    now: now.toISOString(),
  };
}

/** A page by its title, in the visitor's language or the one that stands in for it. */
export function linkTo(tag: LanguageTag, id: PageId): PageLink {
  const { page, language } = getPage(tag, id);
  return { path: pagePath(tag, id), title: page.title, language };
}

/** Leads to the same page where the language has it, else to the language's start page, and says so. */
function pickerOf(tags: LanguageTag[], id: PageId): PickerEntry[] {
  return tags.map((tag) => {
    const target = hasPage(tag, id) ? id : "start";
    return { tag, path: pagePath(tag, target), elsewhere: target !== id };
  });
}

/** Paths of all pages by id. @param toHelp What follows on those of pages with helplines. */
function pathsFrom(tag: LanguageTag, toHelp: string): Inserts["paths"] {
  return Object.fromEntries(pageIds.map((target) => [target, pagePath(tag, target) + (helpPages.includes(target) ? toHelp : "")]));
}

/** What stands behind the ids in a page's words. @param toHelp Added to the addresses of pages with helplines. */
export function readInserts(page: Pick<Page, "answer" | "actions" | "sections">, tag: LanguageTag, publisher: PublisherValues, now: Date, toHelp: string): Inserts {
  const lines = inlinesOf(page).flatMap((inline) => ("id" in inline ? [inline.id] : []));
  return {
    services: Object.fromEntries(lines.map((line) => [line, getService(line, tag)])),
    facts: Object.fromEntries(factIdsOf(page).map((fact) => [fact, readFact(fact, tag, now)])),
    values: { ...accessibility, ...publisher },
    paths: pathsFrom(tag, toHelp),
  };
}

function readFact(id: string, tag: LanguageTag, now: Date): FactInsert {
  const found = findWords<{ text: string; trap?: string }>("facts", id, tag);
  if (!found) throw new Error(`No words for fact "${id}"`);
  const fact = getFact(id);
  return { fact, ...found.words, language: found.language, due: isDue(fact, stockholmTime(now).day) };
}
