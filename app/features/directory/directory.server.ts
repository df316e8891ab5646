import { createHash } from "node:crypto";
import { languageTags, type LanguageTag } from "../languages/locales";
import { forEachBit, intersect } from "./facets/bits";
import { buildFacetIndex } from "./facets/facet-index";
import { findAmong, findServices, type Found, setOf } from "./facets/find-services";
import { countChosen, everything, type Selection, vocabularyOf, writeSelection } from "./facets/selection";
import type { Directory } from "./hsds/catalogue";
import { freshUntil } from "./open-now";
import { nameService, organizations, places, services } from "./register.server";
import { splitWords } from "./search/fold-text";
import { buildLexicon, type SearchWords } from "./search/lexicon";
import { buildTextIndex } from "./search/text-index.server";
import { understand } from "./search/understand";
import { contactsOf, type Service } from "./service";
import { sortServices } from "./sort-services";

const words = import.meta.glob<SearchWords>("../../../locales/*/search.json", { eager: true, import: "default" });

const listed = sortServices(services.filter(({ status }) => status === "active"), (service) => nameService(service, "sv").name);
const index = buildFacetIndex(listed, places);
const lexicon = buildLexicon(Object.fromEntries(Object.entries(words).map(([path, words]) => [path.split("/").at(-2) ?? "", words])), places);
const text = buildTextIndex(listed.map(readSearchText));

/** Whoever types a name whole means that service, also where its words mean something by themselves. */
const byName = new Map<string, number[]>();
listed.forEach((service, place) => {
  for (const tag of languageTags) {
    const name = splitWords(nameService(service, tag).name).join(" ");
    byName.set(name, [...new Set([...(byName.get(name) ?? []), place])]);
  }
});
/** No name is longer. */
const longestName = 120;

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
  const namesakes = byName.get(splitWords(query.slice(0, longestName)).join(" "));
  if (namesakes) return { kind: "list", found: findAmong(index, namesakes, everything, now), understood: true };
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

/** Everyone who is there for one of these places, in the order of their names. */
export function findLocal(areas: readonly string[]): Service[] {
  const found: Service[] = [];
  forEachBit(intersect([setOf(index, "area", areas), index.public]), (service) => void found.push(listed[service]!));
  return found;
}

/** Changes when the register does, and so tells whoever has asked before whether to ask again. */
export const registerVersion = createHash("sha256").update(JSON.stringify([services, organizations])).digest("base64url").slice(0, 16);

/** What machines are told. */
export const catalogued: Directory = {
  services,
  organizations,
  places,
  name: nameService,
  search: (query, tag) => {
    const { number, rest } = understand(query, tag, lexicon, directory.vocabulary);
    const hits = number ? text.findByNumber(number) : text.findByWords(rest.length > 0 ? rest : splitWords(query));
    return hits.map((place) => listed[place]!.id);
  },
};

export function findSelected(selection: Selection, now: Date): Found {
  return findServices(index, selection, places, now);
}
