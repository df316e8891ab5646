import { everything, type ListFacet, listKeys, type Selection, switchKeys, type Vocabulary } from "../facets/selection";
import { findMeaning } from "./find-meaning";
import { foldText, splitWords } from "./fold-text";
import { ignored, type Lexicon, type Meaning } from "./lexicon";

/** A query as the directory understands it. */
export interface Understood {
  selection: Selection;
  /** Ids of services that were asked for by what they do, or by what they are called in another language. */
  services: string[];
  /** Digits of a number that was asked for, if one was. */
  number: string | null;
  /** Words that stand for nothing known: names of services, perhaps. */
  rest: string[];
}

/** "Call someone now" is a wish; longer, it is a story. */
const longestWish = 4;
/** Longer queries are cut: nobody needs more words to be understood, and each costs time. */
const mostWords = 60;
/** Nor is there a longer word. */
const longestWord = 60;

/**
 * Turns what somebody typed into what they ask for. Nothing of it is kept.
 *
 * @param tag The language of the page; the query may be in any other.
 */
export function understand(query: string, tag: string, lexicon: Lexicon, vocabulary: Vocabulary): Understood {
  const { number, text } = takeNumber(query, lexicon);
  const words = splitWords(text).filter((word) => word.length <= longestWord).slice(0, mostWords);
  const likely = [...new Set([tag, "sv", "en"])];
  const meanings = new Set<Meaning>();
  const rest: string[] = [];
  for (let from = 0; from < words.length; ) {
    const match = findMeaning(lexicon, words, from, likely);
    if (match) for (const meaning of match.meaning.split(" ")) meanings.add(meaning);
    else rest.push(words[from]!);
    from += match?.words ?? 1;
  }
  meanings.delete(ignored);
  // In a sentence the phone is rather what somebody looks through than how one wants to be helped.
  if (words.length > longestWish) meanings.delete("c.phone");
  return { selection: select(meanings, vocabulary), services: valuesOf(meanings, "s"), number, rest };
}

/** Takes a phone number out of a query, unless it is one that stands for a need, as 112 does. */
function takeNumber(query: string, lexicon: Lexicon): { number: string | null; text: string } {
  const folded = foldText(query.slice(0, 2_000));
  const written = /\+?\d(?:[\s()./\p{Pd}]*\d)+/u.exec(folded)?.[0];
  const digits = written?.replace(/\D/g, "") ?? "";
  if (!written || digits.length < 3) return { number: null, text: folded };
  const isWord = [...lexicon.values()].some(({ meanings }) => meanings.has(digits));
  return isWord ? { number: null, text: folded.replace(written, ` ${digits} `) } : { number: digits, text: folded.replace(written, " ") };
}

/** The meanings as a selection; what the facets do not have is left out. */
function select(meanings: Set<Meaning>, vocabulary: Vocabulary): Selection {
  const lists = Object.entries(listKeys).map(([facet, key]) => [facet, vocabulary[facet as ListFacet].filter((value) => valuesOf(meanings, key).includes(value))]);
  const switches = Object.entries(switchKeys).map(([facet, key]) => [facet, valuesOf(meanings, key).includes("1")]);
  return { ...everything, ...Object.fromEntries([...lists, ...switches]) as Partial<Selection> };
}

function valuesOf(meanings: Set<Meaning>, key: string): string[] {
  return [...meanings].filter((meaning) => meaning.startsWith(`${key}.`)).map((meaning) => meaning.slice(key.length + 1));
}
