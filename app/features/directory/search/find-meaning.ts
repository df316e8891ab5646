import { ignored, type Lexicon, type Meaning, placeNames, type Vocabulary } from "./lexicon";
import { countSlips, slipsAllowed } from "./spelling";

/** A meaning and how many words of the query carry it. */
export interface Match {
  meaning: Meaning;
  words: number;
}

/** Shorter words are too like others to be guessed from their beginning. */
const shortestStem = 5;
/** Shorter names of places are too like everyday words: "Handen" is a suburb and a hand. */
const shortestPlace = 7;

/**
 * What the query means from one of its words on: the longest phrase that is known as it stands in any
 * language, else one that is misspelt, inflected or compounded in a language that is likely.
 *
 * @param likely Languages in which slips are forgiven, the visitor's first.
 */
export function findMeaning(lexicon: Lexicon, words: readonly string[], from: number, likely: readonly string[]): Match | null {
  const near = [...likely, placeNames].flatMap((tag) => lexicon.get(tag) ?? []);
  const far = [...lexicon].filter(([tag]) => !likely.includes(tag)).map(([, vocabulary]) => vocabulary);
  return findExact([...near, ...far], words, from) ?? findMisspelt(near, words, from) ?? findInflected(near, words[from] ?? "");
}

function findExact(vocabularies: Vocabulary[], words: readonly string[], from: number): Match | null {
  const longest = Math.min(words.length - from, Math.max(...vocabularies.map((vocabulary) => vocabulary.longest)));
  for (let length = longest; length > 0; length -= 1) {
    const forms = formsOf(words.slice(from, from + length).join(" "));
    for (const { meanings } of vocabularies) {
      for (const form of forms) {
        const meaning = meanings.get(form);
        if (meaning) return { meaning, words: length };
      }
    }
  }
  return null;
}

/** As it stands, and without the particles that some scripts write together with a word: the, and, in, for, of, with. */
function formsOf(phrase: string): string[] {
  if (/^[በለየከንብ]\p{Script=Ethiopic}{2}/u.test(phrase)) return [phrase, phrase.slice(1)];
  if (!/^\p{Script=Arabic}/u.test(phrase)) return [phrase];
  const bare = /^(?:و|ف)?(?:ال|لل|بال|ب|ل|ك)?(?=.{3})/u.exec(phrase)?.[0] ?? "";
  const stem = phrase.slice(bare.length);
  return [...new Set([phrase, `ال${phrase}`, stem, `ال${stem}`, phrase.replace(/^ال/u, "")])];
}

function findMisspelt(vocabularies: Vocabulary[], words: readonly string[], from: number): Match | null {
  for (let length = Math.min(words.length - from, 3); length > 0; length -= 1) {
    const phrase = words.slice(from, from + length).join(" ");
    const allowed = slipsAllowed(phrase.length);
    if (allowed === 0 || /\d/.test(phrase)) continue;
    let best: { meaning: Meaning; slips: number } | null = null;
    for (const { byLetter, meanings } of vocabularies) {
      for (const known of byLetter.get(phrase[0] ?? "") ?? []) {
        if (!guessable(meanings.get(known)) || (isPlace(meanings.get(known)) && known.length < shortestPlace)) continue;
        // What is short when it is right may not be reached from something longer.
        const most = Math.min(allowed, slipsAllowed(known.length), best ? best.slips - 1 : allowed);
        if (most < 1) continue;
        const slips = countSlips(phrase, known, most);
        if (slips <= most && eachIsItself(phrase, known)) best = { meaning: meanings.get(known)!, slips };
      }
    }
    if (best) return { meaning: best.meaning, words: length };
  }
  return null;
}

function isPlace(meaning: Meaning | undefined): boolean {
  return meaning?.startsWith("a.") ?? false;
}

/** Whether no word of a phrase has more slips than that word alone might have. */
function eachIsItself(phrase: string, known: string): boolean {
  const [words, others] = [phrase.split(" "), known.split(" ")];
  if (words.length === 1 || words.length !== others.length) return true;
  return words.every((word, index) => countSlips(word, others[index]!, 2) <= slipsAllowed(others[index]!.length));
}

/**
 * Whether a meaning may be guessed at. In many languages a letter or two lie between one who is hit
 * and one who hits; a word that asks for nothing lies close to many that do; and a country's name begins
 * like its language, without asking for it.
 */
function guessable(meaning: Meaning | undefined): meaning is Meaning {
  return meaning !== undefined && meaning !== ignored && meaning !== "n.own_violence" && !meaning.startsWith("l.");
}

/** A known word with an ending, or two known words written as one ("göteborgskvinnojour"): the latter says what it is. */
function findInflected(vocabularies: Vocabulary[], word: string): Match | null {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    for (const { meanings } of vocabularies) {
      const stem = meanings.get(word.slice(0, length));
      const ending = word.length - length;
      if (guessable(stem) && ending <= 5) return { meaning: stem, words: 1 };
      const head = meanings.get(word.slice(-length));
      if (guessable(head) && ending >= 2) return { meaning: head, words: 1 };
    }
  }
  return null;
}
