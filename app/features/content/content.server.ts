import { factFile } from "../../storage/facts/files.server";
import { services } from "../directory/register.server";
import { type LanguageTag, sourceLanguage } from "../languages/locales";
import { isShown } from "../languages/texts.server";
import { type Fact, readFacts } from "./fact";
import { type Film, readFilm } from "./film";
import { readFrontMatter } from "./front-matter";
import { knownIds } from "./known-ids";
import type { Page } from "./page";
import { firstLanguageWith, isPageId, type PageId, pageIds } from "./page-table";
import { versionOfPage } from "./page-version.server";
import { readPage } from "./read-page";

// Only in a `.server.ts` file: anywhere else this would ship every page in every language to the browser.
const files = import.meta.glob<string>("../../../locales/*/pages/*.md", { eager: true, query: "?raw", import: "default" });

const facts = readFacts(factFile.path, factFile.text);
const factsById = new Map(facts.map((fact) => [fact.id, fact]));

/** What words may refer to, those of the pages' files and those of the office. */
export const known = knownIds(services, facts);

/** Pages by language and name. The build has read and checked each; here each is read when it is first asked for, so that a start takes no longer for every language. */
const sources = new Map<string, { file: string; source: string }>(
  Object.entries(files).map(([path, source]) => {
    const file = path.replace("../../../", "");
    const [, tag = "", , name = ""] = file.split("/");
    return [`${tag}/${name.replace(".md", "")}`, { file, source }] as const;
  }).filter(([, { file, source }]) => isShown(readFrontMatter(file, source).data.translation)),
);
const pages = new Map<string, Page>();

const swedishVersions = new Map(pageIds.map((id) => {
  const path = `locales/${sourceLanguage}/pages/${id}.md`;
  return [id, versionOfPage(path, files[`../../../${path}`] ?? "")];
}));

// The build reads the films' texts; that the films themselves are there is checked with everything that people write.
const filmTexts = import.meta.glob<string>("../../../locales/swl/*.md", { eager: true, query: "?raw", import: "default" });
const films = new Map(
  Object.entries(filmTexts).map(([path, source]) => [path.replace(/^.*\/|\.md$/g, ""), source] as const).filter(([name]) => isPageId(name))
    .map(([name, source]) => [name, readFilm(`locales/swl/${name}.md`, source, () => "WEBVTT")]),
);

/** The film of a page in Swedish Sign Language, for those who read Swedish beside it. */
export function findFilm(tag: LanguageTag, id: PageId): Film | null {
  return (tag === "sv" || tag === "sv-simple" ? films.get(id) : undefined) ?? null;
}

/** Whether a page exists in a language itself, without falling back. */
export function hasPage(tag: LanguageTag, id: PageId): boolean {
  return sources.has(`${tag}/${id}`);
}

/**
 * A page in a language or in the nearest that has it. Every page exists in Swedish, so there always is one.
 *
 * @returns `isStale`: Swedish has other words now than those that the page was made from.
 */
export function getPage(tag: LanguageTag, id: PageId): { page: Page; language: LanguageTag; isStale: boolean } {
  const language = firstLanguageWith(tag, (candidate) => hasPage(candidate, id));
  if (!language) throw new Error(`No language in the chain of ${tag} has the page ${id}`);
  const page = pageAt(`${language}/${id}`);
  return { page, language, isStale: language !== sourceLanguage && page.source !== swedishVersions.get(id) };
}

function pageAt(name: string): Page {
  const source = sources.get(name);
  if (!source) throw new Error(`No page "${name}"`);
  const page = pages.get(name) ?? readPage(source.file, source.source, known);
  pages.set(name, page);
  return page;
}

/** @throws Error for an unknown id; pages are checked for those when they are built. */
export function getFact(id: string): Fact {
  const fact = factsById.get(id);
  if (!fact) throw new Error(`No fact "${id}"`);
  return fact;
}
