import { factFile } from "../../storage/facts/files.server";
import { services } from "../directory/register.server";
import { type LanguageTag, sourceLanguage } from "../languages/locales";
import { isShown } from "../languages/texts.server";
import { type Fact, readFacts } from "./fact";
import { type Film, readFilm } from "./film";
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

const pages = new Map<string, Page>(
  Object.entries(files).map(([path, source]) => {
    const file = path.replace("../../../", "");
    const [, tag = "", , name = ""] = file.split("/");
    return [`${tag}/${name.replace(".md", "")}`, readPage(file, source, known)] as const;
  }).filter(([, { translation }]) => isShown(translation)),
);

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
  return pages.has(`${tag}/${id}`);
}

/**
 * A page in a language or in the nearest that has it. Every page exists in Swedish, so there always is one.
 *
 * @returns `isStale`: Swedish has other words now than those that the page was made from.
 */
export function getPage(tag: LanguageTag, id: PageId): { page: Page; language: LanguageTag; isStale: boolean } {
  const language = firstLanguageWith(tag, (candidate) => hasPage(candidate, id));
  const page = language && pages.get(`${language}/${id}`);
  if (!page) throw new Error(`No language in the chain of ${tag} has the page ${id}`);
  return { page, language, isStale: language !== sourceLanguage && page.source !== swedishVersions.get(id) };
}

/** @throws Error for an unknown id; pages are checked for those when they are built. */
export function getFact(id: string): Fact {
  const fact = factsById.get(id);
  if (!fact) throw new Error(`No fact "${id}"`);
  return fact;
}
