import { addBit, type Bits, forEachBit, newBits } from "./bits";
import { allKinds, anonymous, type FacetIndex, free, interpreter, languageBits, reachable } from "./facet-index";
import { closed, type Moment, open } from "./moment";
import type { Selection } from "./selection";
import { channelKinds } from "../service";

/** What is asked of a single way to reach someone: all of it must hold for one and the same. */
export interface Wish {
  /** Bits of kinds, of which any will do; 0 asks nothing. */
  kinds: number;
  languages: number;
  /** Bits that must all be there: free, anonymous. */
  traits: number;
  /** Leaves out what is closed; what nobody knows may be tried. */
  openNow: boolean;
}

/** What a pass over the rows of some services found. */
export interface Survey {
  matched: Bits;
  total: number;
  /** Of the matched, those with a matching way that is open now. */
  open: Bits;
  /** Of the matched, those who speak a wished language themselves. */
  direct: Bits;
  /** How many of the matched have these traits in their matching ways, by the traits' bits. */
  traits: Uint32Array;
  /** How many of the matched have these languages in their matching ways, by the languages' bits. */
  languages: Map<number, number>;
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

/** Looks through the ways to reach each candidate, once; it costs as much as there are candidates. */
export function survey({ services, rows }: FacetIndex, { states }: Moment, candidates: Bits, wish: Wish): Survey {
  const found: Survey = { matched: newBits(services.length), total: 0, open: newBits(services.length), direct: newBits(services.length), traits: new Uint32Array(256), languages: new Map() };
  const wished = wish.languages === 0 ? 0 : wish.languages | interpreter;
  forEachBit(candidates, (service) => {
    let [matches, answers, traits, languages] = [false, false, 0, 0];
    for (let row = rows.first[service]!; row < rows.first[service + 1]!; row += 1) {
      const has = rows.traits[row]!;
      if (wish.kinds !== 0 && (has & wish.kinds) === 0) continue;
      if ((has & wish.traits) !== wish.traits) continue;
      if (wished !== 0 && (rows.languages[row]! & wished) === 0) continue;
      if (wish.openNow && states[row] === closed) continue;
      matches = true;
      answers ||= states[row] === open;
      traits |= states[row] === closed ? has : has | reachable;
      languages |= rows.languages[row]!;
    }
    if (!matches) return;
    found.total += 1;
    found.traits[traits]! += 1;
    found.languages.set(languages, (found.languages.get(languages) ?? 0) + 1);
    addBit(found.matched, service);
    if (answers) addBit(found.open, service);
    if ((languages & wish.languages) !== 0) addBit(found.direct, service);
  });
  return found;
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
export function countLanguages({ languages }: Survey, wished: number): number {
  let count = 0;
  for (const [has, services] of languages) if (wished === 0 || (has & (wished | interpreter)) !== 0) count += services;
  return count;
}
