import type { Place } from "../places";
import { countyOf, isMunicipality } from "../places";
import { countCommon } from "./bits";
import { anonymous, type FacetIndex, free, languageBits, reachable } from "./facet-index";
import { candidatesOf, setOf } from "./find-services";
import { type Moment, momentOf } from "./moment";
import { type ListFacet, listFacets, type Selection, type SwitchFacet, toggle, type Vocabulary } from "./selection";
import { countKinds, countLanguages, countWithTrait, kindBits, readWish, survey, type Survey, type Wish } from "./survey";

/** A value to choose or let go, and how many there are once that is done. */
export interface Option {
  value: string;
  chosen: boolean;
  count: number;
}

export interface Options extends Record<ListFacet, Option[]> {
  switches: Record<SwitchFacet, { chosen: boolean; count: number }>;
}

/**
 * Counts, for every value that can be chosen, the services that are there after it has been. Of
 * areas the counties are counted, and the municipalities of a county that is chosen, or holds one that is.
 */
export function countOptions(index: FacetIndex, selection: Selection, vocabulary: Vocabulary, places: readonly Place[], now: Date): Options {
  const moment = momentOf(index, now);
  const wish = readWish(selection);
  const all = survey(index, moment, candidatesOf(index, moment, selection), wish);
  const counted = listFacets.map((facet) => {
    const without = selection[facet].length === 0 && facet !== "who" && facet !== "area" ? all : surveyWithout(index, moment, selection, wish, facet);
    const options = shownValues(facet, selection, vocabulary, places).map((value) => {
      const after = toggle(selection, facet, value, vocabulary)[facet];
      return { value, chosen: selection[facet].includes(value), count: countAfter(index, facet, after, without) };
    });
    return [facet, options] as const;
  });
  return { ...(Object.fromEntries(counted) as Record<ListFacet, Option[]>), switches: countSwitches(index, moment, selection, wish, all) };
}

function shownValues(facet: ListFacet, { area }: Selection, vocabulary: Vocabulary, places: readonly Place[]): readonly string[] {
  if (facet !== "area") return vocabulary[facet];
  const counties = new Set(area.map(countyOf));
  return places.filter((place) => !isMunicipality(place) || counties.has(countyOf(place.code))).map(({ code }) => code);
}

/** Those who would match if a list asked nothing. */
function surveyWithout(index: FacetIndex, moment: Moment, selection: Selection, wish: Wish, facet: ListFacet): Survey {
  const freed = { ...wish, ...(facet === "channel" && { kinds: 0 }), ...(facet === "language" && { languages: 0 }) };
  return survey(index, moment, candidatesOf(index, moment, selection, facet), freed);
}

function countAfter(index: FacetIndex, facet: ListFacet, chosen: readonly string[], without: Survey): number {
  if (facet === "channel") return countKinds(without, kindBits(chosen));
  if (facet === "language") return countLanguages(without, languageBits(chosen));
  return countCommon(without.matched, setOf(index, facet, chosen));
}

function countSwitches(index: FacetIndex, moment: Moment, selection: Selection, wish: Wish, all: Survey): Options["switches"] {
  const without = (change: Partial<Wish>) => survey(index, moment, candidatesOf(index, moment, selection), { ...wish, ...change }).total;
  const traitBits = { openNow: reachable, free, anonymous };
  const after = (facet: SwitchFacet) => {
    if (!selection[facet]) return countWithTrait(all, traitBits[facet]);
    return facet === "openNow" ? without({ openNow: false }) : without({ traits: wish.traits & ~traitBits[facet] });
  };
  const count = (facet: SwitchFacet) => ({ chosen: selection[facet], count: after(facet) });
  return { openNow: count("openNow"), free: count("free"), anonymous: count("anonymous") };
}
