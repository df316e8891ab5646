import { type LanguageTag, languageTags } from "../../languages/locales";
import { directory } from "../directory.server";
import { countChosen, everything, writeSelection } from "../facets/selection";
import { nameService } from "../register.server";
import { splitWords } from "./fold-text";
import { lexicon, text } from "./search-index.server";
import { countSlips } from "./spelling";
import { understand } from "./understand";

const { listed, vocabulary } = directory;

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

/** More than these are no answer to a name. */
const mostFirst = 10;

/**
 * Searches for what somebody typed. The words are read, answered and forgotten: the answer says no
 * more than links on the page would.
 *
 * @param tag The language of the page.
 * @returns The query of an address of the directory; empty where nothing was asked.
 */
export function searchDirectory(query: string, tag: LanguageTag): string {
  const namesakes = findNamesakes(query);
  if (namesakes.length > 0) return writeSelection({ ...everything, first: namesakes });

  const { selection, services, number, rest } = understand(query, tag, lexicon, vocabulary);
  const isUnderstood = countChosen(selection) > 0;
  const named = services.length > 0 ? services : number ? idsOf(text.findByNumber(number)) : findNamed(rest, isUnderstood);
  // What was understood leads; a word that was not must not lead away from it.
  const first = named.length > 0 || isUnderstood ? named : idsOf(text.findByTexts(rest).filter(isForAnybody));
  const partly = first.length === 0 && (rest.length > 0 || number !== null);
  return writeSelection({ ...selection, first, partly });
}

function idsOf(places: readonly number[]): string[] {
  return places.slice(0, mostFirst).map((place) => listed[place]!.id);
}

/** A word in the names of more, such as "line", is a kind of help and names nobody beside what was understood. */
const mostNamed = 2;

function findNamed(words: readonly string[], isUnderstood: boolean): string[] {
  const places = text.findByNames(words).filter(isForAnybody);
  return isUnderstood && places.length > mostNamed ? [] : idsOf(places);
}

/**
 * Nobody is led to help for those who use violence by a word that stands in its texts or resembles its name: it may be
 * a victim's. A name that is typed whole is found before.
 */
function isForAnybody(place: number): boolean {
  return listed[place]!.need.some((one) => one !== "own_violence");
}

/** Whoever types a name whole, perhaps with a slip, means that service, also where its words mean something by themselves. */
function findNamesakes(query: string): string[] {
  const asked = splitWords(query.slice(0, longestName)).join(" ");
  const exact = byName.get(asked);
  if (exact) return idsOf(exact);
  const near = [...byName.keys()].filter((name) => name.length >= shortestGuess && countSlips(asked, name, 1) <= 1);
  return idsOf(near.flatMap((name) => byName.get(name) ?? []));
}
