import type { Audience, Need } from "../service";
import { type Bits, forEachBit, hasBit, intersect, unite } from "./bits";
import type { FacetIndex } from "./facet-index";
import type { Moment } from "./moment";
import type { Selection } from "./selection";
import type { Survey } from "./survey";

/**
 * A stretch of the matched, best first: who answers now, then who speaks the language, is nearest,
 * is there for just these people, has all that is needed, and whose facts are freshest; equals in
 * the order of the index. Nothing is popular and nothing is paid for.
 *
 * @param from Counted from 0.
 * @returns Places in the index.
 */
export function rankMatched(index: FacetIndex, moment: Moment, selection: Selection, found: Survey, from: number, length: number): number[] {
  const answers = selection.openNow ? found.open : unite([found.open, index.guides]);
  const named = selection.who.length > 0 ? unite(selection.who.map((value) => index.who[value as Audience])) : undefined;
  // Whoever is in danger and wants to talk is better served by the one or the other than by the few who are both.
  const needs = selection.need.filter((need) => need !== "acute");
  const versatile = needs.length > 1 ? intersect(needs.map((need) => index.need[need as Need])) : undefined;
  const near = selection.area.length > 0;
  const lacks = (good: Bits | undefined, service: number) => (good === undefined || hasBit(good, service) ? 0 : 1);
  const rankOf = (service: number) => {
    const distance = !near || hasBit(index.municipal, service) ? 0 : hasBit(index.national, service) ? 2 : 1;
    const person = (lacks(answers, service) * 2 + lacks(found.direct, service)) * 3 + distance;
    return ((person * 2 + lacks(named, service)) * 2 + lacks(versatile, service)) * 2 + lacks(moment.trusted, service);
  };
  return pickRanked(found.matched, rankOf, from, length);
}

const ranks = 96;

/** Sorts by counting: two looks at each, and only the wanted stretch is kept. */
function pickRanked(matched: Bits, rankOf: (service: number) => number, from: number, length: number): number[] {
  const starts = new Uint32Array(ranks + 1);
  const order: number[] = [];
  forEachBit(matched, (service) => {
    const rank = rankOf(service);
    starts[rank + 1]! += 1;
    order.push(rank);
  });
  for (let rank = 0; rank < ranks; rank += 1) starts[rank + 1]! += starts[rank]!;
  const picked: number[] = [];
  let next = 0;
  forEachBit(matched, (service) => {
    const position = starts[order[next++]!]!++;
    if (position >= from && position < from + length) picked[position - from] = service;
  });
  return picked;
}
