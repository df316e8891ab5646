import { createHash } from "node:crypto";
import { languageTags, type LanguageTag } from "../languages/locales";
import { forEachBit, intersect } from "./facets/bits";
import { buildFacetIndex } from "./facets/facet-index";
import { findAmong, findServices, type Found, pageLength, setOf } from "./facets/find-services";
import { countChosen, everything, type Selection, vocabularyOf, writeSelection } from "./facets/selection";
import { stageOf } from "./freshness";
import type { Directory } from "./hsds/catalogue";
import { freshUntil } from "./open-now";
import { nameService, organizations, publishedService, places, services } from "./register.server";
import { splitWords } from "./search/fold-text";
import { countSlips } from "./search/spelling";
import { buildLexicon, type SearchWords } from "./search/lexicon";
import { buildTextIndex, type SearchText } from "./search/text-index.server";
import { understand } from "./search/understand";
import { contactsOf, type Service } from "./service";
import { isSignpost } from "./social-services";
import { sortServices } from "./sort-services";

const words = import.meta.glob<SearchWords>("../../../locales/*/search.json", { eager: true, import: "default" });

const listed = sortServices(services.filter(({ status }) => status === "active"), (service) => nameService(service, "sv").name);
const index = buildFacetIndex(listed, places);
const lexicon = buildLexicon(Object.fromEntries(Object.entries(words).map(([path, words]) => [path.split("/").at(-2) ?? "", words])), places);
const text = buildTextIndex(listed.map(readSearchText));

/** Names in every language that has them, and who bears them. */
const byName = new Map<string, number[]>();
listed.forEach((service, place) => {
  for (const tag of languageTags) {
    const name = splitWords(nameService(service, tag).name).join(" ");
    byName.set(name, [...new Set([...(byName.get(name) ?? []), place])]);
  }
});
/** No name is longer, and no shorter one is guessed at. */
const longestName = 120;
const shortestGuess = 8;

/** The register as it is searched: made once at start, from files alone. */
export const directory = { index, places, vocabulary: vocabularyOf(places.map(({ code }) => code)) };

/** Signposts are found by their places: 311 names with one word in common would answer for many others. */
function readSearchText(service: Service): SearchText {
  if (isSignpost(service)) return { names: [], texts: [], numbers: [] };
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
  const list = (found: Found, understood: boolean): SearchAnswer => ({ kind: "list", found, understood });
  const namesakes = findNamesakes(query);
  if (namesakes.length > 0) return list(findShown(namesakes, everything, now), true);

  const { selection, services: known, number, rest } = understand(query, tag, lexicon, directory.vocabulary);
  const named = number ? text.findByNumber(number) : text.findByNames(rest).filter((place) => !isForPerpetrators(listed[place]!));
  const asked = known.flatMap((id) => publishedService(id) ?? []).filter((service) => stageOf(service, now) !== "expired");
  if (known.length > 0) return list(withFirst(asked, findSelected(selection, now)), true);
  // A number means those who have it; a name in a sentence may be none, so what else fits follows it.
  if (named.length > 0) return list(number ? findShown(named, selection, now) : withFirst(findAmong(index, named, selection, now).services, findSelected(selection, now)), true);
  if (countChosen(selection) === 0) {
    const told = text.findByTexts(rest);
    return told.length > 0 ? list(findShown(told, everything, now), true) : list(findSelected(everything, now), false);
  }
  // What was understood leads; a word that was not must not lead away from it.
  return rest.length === 0 && !number ? { kind: "choices", query: writeSelection(selection) } : list(findSelected(selection, now), false);
}

/** Nobody is led there by a word that only resembles a name: it may be a victim's. A name that is typed whole is found before. */
function isForPerpetrators({ need }: Service): boolean {
  return need.every((one) => one === "own_violence");
}

/** The hits, or where none of them may be shown whoever else there is. */
function findShown(hits: readonly number[], selection: Selection, now: Date): Found {
  const found = findAmong(index, hits, selection, now);
  return found.total > 0 ? found : findSelected(selection, now);
}

/** Those who were asked for, and after them what else fits. */
function withFirst(asked: readonly Service[], found: Found): Found {
  const services = [...asked, ...found.services.filter((service) => !asked.includes(service))].slice(0, pageLength);
  return { ...found, services, total: services.length, page: 1, pages: 1 };
}

/** Whoever types a name whole, perhaps with a slip, means that service, also where its words mean something by themselves. */
function findNamesakes(query: string): number[] {
  const asked = splitWords(query.slice(0, longestName)).join(" ");
  const exact = byName.get(asked);
  if (exact) return exact;
  const near = [...byName.keys()].filter((name) => name.length >= shortestGuess && countSlips(asked, name, 1) <= 1);
  return near.flatMap((name) => byName.get(name) ?? []);
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
    const hits = number ? text.findByNumber(number) : text.findByTexts(rest.length > 0 ? rest : splitWords(query));
    return hits.map((place) => listed[place]!.id);
  },
};

export function findSelected(selection: Selection, now: Date): Found {
  return findServices(index, selection, places, now);
}
