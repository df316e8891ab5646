import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directory, findSelected } from "../../../../app/features/directory/directory.server";
import { countOptions, type Options } from "../../../../app/features/directory/facets/count-options";
import { type ListFacet, listFacets, type Selection, switchFacets } from "../../../../app/features/directory/facets/selection";
import { isFullRound } from "../../../browser/round";
import { matchesPlainly } from "./matches-plainly";
import { selectionOf } from "./real-directory";
import { friday } from "./register-by-hand";

const { index, vocabulary, places } = directory;

/** Nothing of a list, or one or two values: what people choose. */
const few = (facet: ListFacet) => fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray([...vocabulary[facet]], { minLength: 1, maxLength: 2 }) });
const now = fc.constantFrom(friday, new Date("2026-11-22T02:30:00Z"), new Date("2026-12-24T17:00:00Z"), new Date("2027-03-01T19:00:00Z"));
const selections = fc.record({ who: few("who"), need: few("need"), channel: few("channel"), language: few("language"), area: few("area"), openNow: fc.boolean(), free: fc.boolean(), anonymous: fc.boolean(), first: fc.constant<string[]>([]), partly: fc.constant(false), page: fc.constant(1) });
const many = fc.sample(fc.tuple(selections, now), { numRuns: isFullRound ? 50 : 15, seed: 20261122 });

const countPlainly = (selection: Selection, at: Date) => index.services.filter((service) => matchesPlainly(service, selection, at)).length;

/** What a touch asks for, written without the code that makes its link: a county gives way to its municipality, and the other way round. */
function touched(selection: Selection, facet: ListFacet, value: string): Selection {
  const others = facet === "area" ? selection.area.filter((other) => !other.startsWith(value) && !value.startsWith(other)) : selection[facet];
  return { ...selection, [facet]: [...others, value] };
}

/** Each option that may be chosen, what it says, and how many one finds by asking for it. */
function compare(options: Options, selection: Selection, at: Date): string[] {
  const lists = listFacets.flatMap((facet) => options[facet].map((option) => ({ name: `${facet} ${option.value}`, ...option, isChosen: selection[facet].includes(option.value), after: touched(selection, facet, option.value) })));
  const switches = switchFacets.map((facet) => ({ name: facet, ...options.switches[facet], isChosen: selection[facet], after: { ...selection, [facet]: true } }));
  return [...lists, ...switches].flatMap(({ name, chosen, count, isChosen, after }) => {
    if (chosen !== isChosen || (count === null) !== isChosen) return [`${name}: chosen ${String(chosen)}, count ${String(count)}`];
    const plainly = countPlainly(after, at);
    return isChosen || count === plainly ? [] : [`${name}: says ${String(count)}, there are ${plainly}`];
  });
}

test("each count is the number of hits after the touch, for every option of many selections", () => {
  const faults = many.flatMap(([asked, at]) => {
    const found = findSelected(asked, at);
    return compare(countOptions(index, found, vocabulary, places, at), found.selection, at);
  });
  expect(faults).toEqual([]);
});

test("each of many selections brings as many as there are, and lets go only where there are none", () => {
  for (const [asked, at] of many) {
    const found = findSelected(asked, at);
    expect(found.total).toBe(countPlainly(found.selection, at));
    expect(found.relaxed.length > 0).toBe(countPlainly(asked, at) === 0);
  }
});

test("a link finds as many as it says, and lets nothing go, for every option of one page", () => {
  const asked = selectionOf("w=women&a=0180");
  const options = countOptions(index, findSelected(asked, friday), vocabulary, places, friday);
  for (const facet of listFacets) {
    for (const { value, count } of options[facet]) {
      if (count === null) continue;
      const { total, relaxed } = findSelected(touched(asked, facet, value), friday);
      expect(relaxed.length > 0 ? 0 : total, `${facet} ${value}`).toBe(count);
    }
  }
});

describe("of places, there are to choose from", () => {
  const shown = (query: string) => {
    const found = findSelected(selectionOf(query), friday);
    return countOptions(index, found, vocabulary, places, friday).area.map(({ value }) => value);
  };
  test("the 21 counties where none is chosen", () => {
    expect(shown("")).toHaveLength(21);
    expect(shown("").every((code) => code.length === 2)).toBe(true);
  });

  test("a county's municipalities once it, or one of them, is chosen, by name, before the other counties", () => {
    const inBlekinge = ["10", "1082", "1080", "1060", "1081", "1083"];
    expect(shown("a=10").slice(0, 6)).toEqual(inBlekinge);
    expect(shown("a=1080").slice(0, 6)).toEqual(inBlekinge);
    expect(shown("a=1080")).toHaveLength(26);
  });
});
