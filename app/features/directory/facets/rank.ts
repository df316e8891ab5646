import { type Bits, forEachBit, hasBit, unite } from "./bits";
import type { FacetIndex } from "./facet-index";
import type { Moment } from "./moment";
import type { Selection } from "./selection";
import type { Survey } from "./survey";

/**
 * A stretch of the matched, best first: who answers now, then who speaks the language, is nearest,
 * is there for just these people, and whose facts are freshest; equals by name. Nothing is popular
 * and nothing is paid for.
 *
 * @param from Counted from 0.
 * @returns Places in the index.
 */
export function rankMatched(index: FacetIndex, moment: Moment, selection: Selection, found: Survey, from: number, length: number): number[] {
  // A signpost's word ("ring the municipality, at night 112") holds at every hour, though nobody knows its hours.
  const answers = selection.openNow ? found.open : unite([found.open, index.signposts]);
  const named = selection.who.length > 0 ? unite(selection.who.map((value) => index.who[value as keyof typeof index.who])) : undefined;
  const near = selection.area.length > 0;
  const lacks = (good: Bits | undefined, service: number) => (good === undefined || hasBit(good, service) ? 0 : 1);
  const rankOf = (service: number) => {
    const distance = !near || hasBit(index.municipal, service) ? 0 : hasBit(index.national, service) ? 2 : 1;
    return (((lacks(answers, service) * 2 + lacks(found.direct, service)) * 3 + distance) * 2 + lacks(named, service)) * 2 + lacks(moment.trusted, service);
  };
  return pickRanked(found.matched, rankOf, from, length);
}

const ranks = 48;

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
