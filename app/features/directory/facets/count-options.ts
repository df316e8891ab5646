import type { Place } from "../places";
import { countyOf, isMunicipality } from "../places";
import { countCommon, intersect } from "./bits";
import { anonymous, type FacetIndex, free, reachable } from "./facet-index";
import { languageBits } from "./language-sets";
import { type Found, setOf, surveySelection } from "./find-services";
import { type Moment, momentOf } from "./moment";
import { type ListFacet, listFacets, type Selection, type SwitchFacet, toggle, type Vocabulary } from "./selection";
import { countKinds, countLanguages, countWithTrait, kindBits, readWish, type Survey, type Wish } from "./survey";

/** A value that is chosen, or may be: then with how many there would be. */
export interface Option {
  value: string;
  chosen: boolean;
  /** Null where it is chosen already. */
  count: number | null;
}

export interface Options extends Record<ListFacet, Option[]> {
  switches: Record<SwitchFacet, Omit<Option, "value">>;
}

/**
 * Counts, for every value that can be chosen, the services that are there after it has been. Of
 * areas the counties are counted, and the municipalities of a county that is chosen, or holds one that is.
 */
export function countOptions(index: FacetIndex, { selection, survey: all }: Pick<Found, "selection" | "survey">, vocabulary: Vocabulary, places: readonly Place[], now: Date): Options {
  const moment = momentOf(index, now);
  const wish = readWish(selection);
  const counted = listFacets.map((facet) => {
    const without = selection[facet].length === 0 ? all : surveyWithout(index, moment, selection, wish, facet);
    const count = counterOf(index, selection, facet, without);
    const options = shownValues(facet, selection, vocabulary, places).map((value) => {
      const chosen = selection[facet].includes(value);
      return { value, chosen, count: chosen ? null : count(toggle(selection, facet, value, vocabulary)[facet]) };
    });
    return [facet, options] as const;
  });
  return { ...(Object.fromEntries(counted) as Record<ListFacet, Option[]>), switches: countSwitches(selection, all) };
}

function shownValues(facet: ListFacet, { area }: Selection, vocabulary: Vocabulary, places: readonly Place[]): readonly string[] {
  if (facet !== "area") return vocabulary[facet];
  const counties = new Set(area.map(countyOf));
  const byName = new Intl.Collator("sv");
  const near = places.filter(({ code }) => counties.has(countyOf(code))).sort((some, other) => Number(isMunicipality(some)) - Number(isMunicipality(other)) || byName.compare(some.short, other.short));
  const other = places.filter((place) => !isMunicipality(place) && !counties.has(place.code));
  return [...near, ...other].map(({ code }) => code);
}

/** Those who would match if a list asked nothing. */
function surveyWithout(index: FacetIndex, moment: Moment, selection: Selection, wish: Wish, facet: ListFacet): Survey {
  const freed = { ...wish, ...(facet === "channel" && { kinds: 0 }), ...(facet === "language" && { languages: 0n }) };
  return surveySelection(index, moment, selection, freed, facet);
}

/** Counts those who would be there if these values of a list were chosen. */
function counterOf(index: FacetIndex, selection: Selection, facet: ListFacet, without: Survey): (chosen: readonly string[]) => number {
  if (facet === "channel") return (chosen) => countKinds(without, kindBits(chosen));
  if (facet === "language") return (chosen) => countLanguages(without, languageBits(chosen));
  const others = (["who", "area"] as const).filter((other) => other !== facet).map((other) => setOf(index, other, selection[other]));
  const base = intersect([without.within, ...others]);
  return (chosen) => countCommon(base, setOf(index, facet, chosen));
}

function countSwitches(selection: Selection, all: Survey): Options["switches"] {
  const count = (facet: SwitchFacet, trait: number) => ({ chosen: selection[facet], count: selection[facet] ? null : countWithTrait(all, trait) });
  return { openNow: count("openNow", reachable), free: count("free", free), anonymous: count("anonymous", anonymous) };
}
