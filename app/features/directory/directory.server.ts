import { languageTags, type LanguageTag } from "../languages/locales";
import { buildFacetIndex } from "./facets/facet-index";
import { findAmong, findServices, type Found } from "./facets/find-services";
import { countChosen, type Selection, vocabularyOf, writeSelection } from "./facets/selection";
import { freshUntil } from "./open-now";
import { nameService, organizations, places, services } from "./register.server";
import { buildLexicon, type SearchWords } from "./search/lexicon";
import { buildTextIndex } from "./search/text-index.server";
import { understand } from "./search/understand";
import { contactsOf } from "./service";
import { sortServices } from "./sort-services";

const words = import.meta.glob<SearchWords>("../../../locales/*/search.json", { eager: true, import: "default" });

const listed = sortServices(services.filter(({ status }) => status === "active"), (service) => nameService(service, "sv").name);
const index = buildFacetIndex(listed, places);
const lexicon = buildLexicon(Object.fromEntries(Object.entries(words).map(([path, words]) => [path.split("/").at(-2) ?? "", words])), places);
const text = buildTextIndex(listed.map(readSearchText));

/** The register as it is searched: made once at start, from files alone. */
export const directory = { index, places, vocabulary: vocabularyOf(places.map(({ code }) => code)) };

function readSearchText(service: (typeof listed)[number]) {
  const named = languageTags.map((tag) => nameService(service, tag));
  const organization = organizations.find(({ id }) => id === service.organization)?.name ?? "";
  return {
    names: [...new Set([...named.map(({ name }) => name), organization])],
    texts: [...new Set(named.map(({ about }) => about))],
    numbers: service.channels.flatMap((channel) => ("dial" in channel ? [channel.dial, channel.display] : [])),
  };
}

/** What a query leads to: an address of choices alone, or a list that no address can hold. */
export type SearchAnswer = { kind: "choices"; query: string } | { kind: "list"; found: Found; understood: boolean };

/**
 * Searches for what somebody typed. The words are read, answered and forgotten.
 *
 * @param tag The language of the page.
 */
export function searchDirectory(query: string, tag: LanguageTag, now: Date): SearchAnswer {
  const { selection, number, rest } = understand(query, tag, lexicon, directory.vocabulary);
  const hits = number ? text.findByNumber(number) : text.findByWords(rest);
  if (hits.length > 0) return { kind: "list", found: findAmong(index, hits, selection, now), understood: true };
  const wordsLeft = number !== null || rest.length > 0;
  if (!wordsLeft && countChosen(selection) > 0) return { kind: "choices", query: writeSelection(selection) };
  return { kind: "list", found: findSelected(selection, now), understood: false };
}

/** Until when the list of everyone says what is so: the next opening or closing of any of them, if that comes before `other`. */
export function freshUntilOfAll(other: string, now: Date): string {
  const hours = listed.flatMap((service) => contactsOf(service).map((channel) => channel.hours));
  return new Date(Math.min(Date.parse(other), freshUntil(hours, now).getTime())).toISOString();
}

export function findSelected(selection: Selection, now: Date): Found {
  return findServices(index, selection, places, now);
}
