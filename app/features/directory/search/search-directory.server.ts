import { type LanguageTag, languageTags } from "../../languages/locales";
import { directory, findSelected } from "../directory.server";
import { findAmong, type Found, pageLength } from "../facets/find-services";
import { countChosen, everything, type Selection, writeSelection } from "../facets/selection";
import { stageOf } from "../freshness";
import { nameService, publishedService } from "../register.server";
import type { Service } from "../service";
import { splitWords } from "./fold-text";
import { countSlips } from "./spelling";
import { lexicon, text } from "./search-index.server";
import { understand } from "./understand";

const { listed, index, vocabulary } = directory;

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

  const { selection, services: known, number, rest } = understand(query, tag, lexicon, vocabulary);
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
