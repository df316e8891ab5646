import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { collectFault, Fault } from "../app/fault";
import { checkReferences } from "../app/features/content/check-references";
import { type Fact, readFacts } from "../app/features/content/fact";
import { checkTranslation } from "../app/features/content/check-translation";
import { filmFolder, readFilm } from "../app/features/content/film";
import { knownIds } from "../app/features/content/known-ids";
import { versionOfPage } from "../app/features/content/page-version.server";
import { isPageId, pageIds } from "../app/features/content/page-table";
import type { Page } from "../app/features/content/page";
import { type KnownIds, readPage } from "../app/features/content/read-page";
import { vocabularyOf } from "../app/features/directory/facets/selection";
import type { Place } from "../app/features/directory/places";
import { readRegister } from "../app/features/directory/read-register";
import { checkSearchWords } from "../app/features/directory/search/check-search-words";
import type { Service } from "../app/features/directory/service";
import { checkLocale } from "../app/features/languages/check-locale";
import { checkTexts, parseTexts } from "../app/features/languages/check-texts";
import { checkTerms, readForbiddenTerms } from "./check-terms";

/** The files of facts, from the project's root. */
export const paths = {
  services: "app/storage/register/services.json",
  organizations: "app/storage/register/organizations.json",
  places: "app/storage/register/places.json",
  facts: "app/storage/facts/benefits.json",
};

/**
 * Reads everything that people write (pages, texts, facts, register) as the server will read it.
 *
 * @param root The project's folder.
 * @returns A sentence a fault, with file, line and field; empty when all is well.
 */
export function checkWords(root: string): string[] {
  const read = (path: string) => ({ path, text: readFileSync(join(root, path), "utf8") });
  const faults: Fault[] = [];
  let [services, places]: [Service[], Place[]] = [[], []];
  let facts: Fact[] = [];
  collectFault(faults, () => ({ services, places } = readRegister({ services: read(paths.services), organizations: read(paths.organizations), places: read(paths.places) })));
  collectFault(faults, () => (facts = readFacts(paths.facts, read(paths.facts).text)));
  if (faults.length > 0) return faults.map(({ message }) => message);

  const known = knownIds(services, facts);
  const files = readdirSync(join(root, "locales"), { recursive: true, encoding: "utf8" }).map((file) => `locales/${file}`).sort();
  checkPages(files.filter((file) => /\/pages\/[^/]+\.md$/.test(file)), (path) => read(path).text, known, faults);
  for (const id of pageIds) {
    const path = `locales/sv/pages/${id}.md`;
    if (!files.includes(path)) faults.push(new Fault(path, 1, "file", "is missing; every page exists in Swedish"));
  }
  for (const path of files.filter((file) => /\/swl\/[^/]+\.md$/.test(file) && !file.endsWith("README.md"))) {
    collectFault(faults, () => {
      if (!isPageId(basename(path, ".md"))) throw new Fault(path, 1, "file", "is no page of app/features/content/page-table.ts");
      readFilm(path, read(path).text, (name) => (existsSync(join(root, filmFolder, name)) ? readFileSync(join(root, filmFolder, name)).subarray(0, 16).toString() : undefined));
    });
  }
  const words = (name: string) => parseTexts(`locales/sv/${name}.json`, read(`locales/sv/${name}.json`).text);
  collectFault(faults, () => void faults.push(...checkReferences(services, facts, { services: words("services"), facts: words("facts") })));
  for (const path of files.filter((file) => file.endsWith("/locale.json"))) {
    const present = files.filter((file) => dirname(file) === dirname(path)).map((file) => basename(file));
    collectFault(faults, () => checkLocale(path, read(path).text, present));
  }
  for (const path of files.filter((file) => file.endsWith(".json") && !/\/(?:locale|search|sources)\.json$/.test(file))) {
    collectFault(faults, () => checkTexts(path, read(path).text, (name) => (files.includes(`locales/sv/${name}`) ? read(`locales/sv/${name}`).text : undefined)));
  }
  const glossary = "locales/glossary.md";
  collectFault(faults, () => {
    const terms = readForbiddenTerms(glossary, read(glossary).text);
    for (const path of files.filter((file) => /^locales\/(?:sv|sv-simple|en)\/.+\.(?:md|json)$/.test(file) && !/\/(?:search|sources|locale)\.json$/.test(file))) faults.push(...checkTerms(path, read(path).text, terms));
  });
  const published = services.filter(({ status }) => status === "active").map(({ id }) => id);
  const vocabulary = vocabularyOf(places.map(({ code }) => code));
  for (const path of files.filter((file) => file.endsWith("/search.json"))) collectFault(faults, () => void checkSearchWords(path, read(path).text, vocabulary, published));
  return faults.map(({ message }) => message);
}

/** Reads each page, and each translation beside the Swedish page that it was made from. */
function checkPages(paths: string[], read: (path: string) => string, known: KnownIds, faults: Fault[]): void {
  const pages = new Map<string, Page>();
  for (const path of paths) {
    collectFault(faults, () => {
      if (!isPageId(basename(path, ".md"))) throw new Fault(path, 1, "file", "is no page of app/features/content/page-table.ts");
      pages.set(path, readPage(path, read(path), known));
    });
  }
  for (const [path, page] of pages) {
    const original = path.replace(/^locales\/[^/]+/, "locales/sv");
    const swedish = pages.get(original);
    const isTranslation = path.startsWith("locales/en/") || page.translation !== "original";
    // One made from older words is cut as Swedish was then; it is shown with a notice, and is no fault.
    if (swedish && isTranslation && page.source === versionOfPage(original, read(original))) collectFault(faults, () => checkTranslation(path, page, swedish));
  }
}
