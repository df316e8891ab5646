import { addBit, type Bits, forEachBit, hasBit, newBits } from "./bits";
import { allKinds, anonymous, type FacetIndex, free, reachable } from "./facet-index";
import { interpreter, type LanguageBits, languageBits } from "./language-sets";
import { closed, type Moment, open } from "./moment";
import type { Selection } from "./selection";
import { channelKinds } from "../service";

const signed = languageBits(["swl"]);

/** What is asked of a single way to reach someone: all of it must hold for one and the same. */
export interface Wish {
  /** Bits of kinds, of which any will do; 0 asks nothing. */
  kinds: number;
  languages: LanguageBits;
  /** Bits that must all be there: free, anonymous. */
  traits: number;
  /** Leaves out what is closed; what nobody knows may be tried. */
  openNow: boolean;
}

/** What a pass over the rows of some services found. */
export interface Survey {
  matched: Bits;
  /** The matched, and those who would be if other people or places were chosen. */
  within: Bits;
  total: number;
  /** Of the matched, those with a matching way that is open now. */
  open: Bits;
  /** Of the matched, those who speak a wished language themselves. */
  direct: Bits;
  /** How many of the matched have these traits in their matching ways, by the traits' bits. */
  traits: Uint32Array;
  /** How many of the matched have these languages in their matching ways, by the languages' bits. */
  languages: ReadonlyMap<LanguageBits, number>;
}

export function kindBits(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << channelKinds.findIndex((known) => known === kind)), 0);
}

export function readWish(selection: Selection): Wish {
  return {
    kinds: kindBits(selection.channel),
    languages: languageBits(selection.language),
    traits: (selection.free ? free : 0) | (selection.anonymous ? anonymous : 0),
    openNow: selection.openNow,
  };
}

/**
 * Looks through the ways to reach each candidate, once; it costs as much as there are candidates.
 *
 * @param shown Those of the candidates who are asked for; the others are only looked at.
 */
export function survey({ services, rows }: FacetIndex, { states }: Moment, candidates: Bits, shown: Bits, wish: Wish): Survey {
  const [matched, within, opened, direct] = [newBits(services.length), newBits(services.length), newBits(services.length), newBits(services.length)];
  const traitCounts = new Uint32Array(256);
  const languageCounts: number[] = [];
  const { languageSets } = rows;
  const speaksWished = languageSets.remember((set) => wish.languages === 0n || (set & withInterpreter(wish.languages)) !== 0n);
  const speaksDirectly = languageSets.remember((set) => (set & wish.languages) !== 0n);
  let total = 0;
  forEachBit(candidates, (service) => {
    let [matches, answers, traits, languages] = [false, false, 0, 0];
    for (let row = rows.first[service]!; row < rows.first[service + 1]!; row += 1) {
      const has = rows.traits[row]!;
      const spoken = rows.languages[row]!;
      if (wish.kinds !== 0 && (has & wish.kinds) === 0) continue;
      if ((has & wish.traits) !== wish.traits) continue;
      if (!speaksWished(spoken)) continue;
      if (wish.openNow && states[row] === closed) continue;
      matches = true;
      answers ||= states[row] === open;
      traits |= states[row] === closed ? has : has | reachable;
      languages = languageSets.join(languages, spoken);
    }
    if (!matches) return;
    addBit(within, service);
    if (!hasBit(shown, service)) return;
    total += 1;
    traitCounts[traits]! += 1;
    languageCounts[languages] = (languageCounts[languages] ?? 0) + 1;
    addBit(matched, service);
    if (answers) addBit(opened, service);
    if (speaksDirectly(languages)) addBit(direct, service);
  });
  const languages = new Map([...languageCounts.entries()].flatMap(([set, count]) => (count ? [[languageSets.at(set), count] as const] : [])));
  return { matched, within, total, open: opened, direct, traits: traitCounts, languages };
}

/** An interpreter will do for any language that is spoken, but nobody interprets signs over a phone. */
function withInterpreter(languages: LanguageBits): LanguageBits {
  return (languages & ~signed) === 0n ? languages : languages | interpreter;
}

/** How many would match with these kinds instead, of a survey that did not ask for kinds. */
export function countKinds({ traits }: Survey, kinds: number): number {
  return countTraits(traits, (has) => kinds === 0 || (has & kinds & allKinds) !== 0);
}

/** How many would match if one more trait were asked for. */
export function countWithTrait({ traits }: Survey, trait: number): number {
  return countTraits(traits, (has) => (has & trait) !== 0);
}

function countTraits(traits: Uint32Array, matches: (has: number) => boolean): number {
  return traits.reduce((sum, count, has) => (matches(has) ? sum + count : sum), 0);
}

/** How many would match with these languages instead, of a survey that did not ask for languages. */
export function countLanguages({ languages }: Survey, wished: LanguageBits): number {
  let count = 0;
  const accepted = withInterpreter(wished);
  for (const [has, services] of languages) if (wished === 0n || (has & accepted) !== 0n) count += services;
  return count;
}
