import type { Place } from "../places";
import { isMunicipality } from "../places";
import { splitWords } from "./fold-text";

/** What people type, in one language, as `locales/<tag>/search.json` has it. */
export interface SearchWords {
  /** By facet and value ("n.shelter", "l.ar", "o.1"), or a service that is known by what it does ("s.migrationsverket"). */
  concepts: Record<string, string[]>;
  /** Foreign names, by the place's code. */
  places: Record<string, string[]>;
  /** Words that ask for nothing by themselves. */
  ignore: string[];
}

/** What a word or phrase stands for: "n.shelter", "a.0180", two places that are spelt alike ("a.0305 a.0643"), or nothing ("ignore"). */
export type Meaning = string;
export const ignored: Meaning = "ignore";

/** One language's phrases by their folded words with a space between, and again by first letter for those misspelt. */
export interface Vocabulary {
  meanings: Map<string, Meaning>;
  byLetter: Map<string, string[]>;
  longest: number;
}

export type Lexicon = Map<string, Vocabulary>;

/** Swedish names of places belong to every language; they stand under this name. */
export const placeNames = "places";

/**
 * @param words By language.
 * @param places Known under their Swedish names in every language.
 */
export function buildLexicon(words: Record<string, SearchWords>, places: readonly Place[]): Lexicon {
  const lexicon: Lexicon = new Map(Object.entries(words).map(([tag, { concepts, places: foreign, ignore }]) => {
    const pairs = [
      ...Object.entries(concepts).flatMap(([concept, phrases]) => phrases.map((phrase) => [phrase, concept] as const)),
      ...Object.entries(foreign).flatMap(([code, names]) => names.map((name) => [name, `a.${code}`] as const)),
      ...ignore.map((phrase) => [phrase, ignored] as const),
    ];
    return [tag, buildVocabulary(pairs)];
  }));
  return lexicon.set(placeNames, buildVocabulary(nameLikeInSweden(places)));
}

/** "Stockholm" is the municipality and "Stockholms län" the county; a county whose short name no municipality has goes by that too. */
function nameLikeInSweden(places: readonly Place[]): [string, Meaning][] {
  const municipalities = new Set(places.filter(isMunicipality).map(({ short }) => short));
  return places.flatMap((place): [string, Meaning][] => {
    const short: [string, Meaning][] = isMunicipality(place) || !municipalities.has(place.short) ? [[place.short, `a.${place.code}`]] : [];
    return [[place.name, `a.${place.code}`], ...short];
  });
}

function buildVocabulary(pairs: (readonly [phrase: string, meaning: Meaning])[]): Vocabulary {
  const meanings = new Map<string, Meaning>();
  let longest = 1;
  for (const [phrase, meaning] of pairs) {
    const words = splitWords(phrase);
    longest = Math.max(longest, words.length);
    const [phraseKnown, known] = [words.join(" "), meanings.get(words.join(" "))];
    if (words.length > 0 && known === undefined) meanings.set(phraseKnown, meaning);
    // Håbo and Habo are one to whoever writes without rings: both are meant.
    else if (known?.startsWith("a.") && meaning.startsWith("a.") && !known.includes(meaning)) meanings.set(phraseKnown, `${known} ${meaning}`);
  }
  const byLetter = new Map<string, string[]>();
  for (const phrase of meanings.keys()) byLetter.set(phrase[0] ?? "", [...(byLetter.get(phrase[0] ?? "") ?? []), phrase]);
  return { meanings, byLetter, longest };
}
