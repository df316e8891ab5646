import { countyOf } from "../places";
import { audiences, channelKinds, needs } from "../service";
import { spokenLanguages } from "./spoken-languages";

/** What a visitor asks for. Within a list any will do; between lists all must hold. */
export interface Selection {
  who: string[];
  need: string[];
  channel: string[];
  language: string[];
  /** Codes of counties (two digits) and municipalities (four). */
  area: string[];
  openNow: boolean;
  free: boolean;
  anonymous: boolean;
  /** Counted from 1. */
  page: number;
}

export const everything: Selection = { who: [], need: [], channel: [], language: [], area: [], openNow: false, free: false, anonymous: false, page: 1 };

export type ListFacet = "who" | "need" | "channel" | "language" | "area";
export type SwitchFacet = "openNow" | "free" | "anonymous";

/** Names in the address: short and neutral, in the order in which they are written. */
export const listKeys = { who: "w", need: "n", channel: "c", language: "l", area: "a" } as const satisfies Record<ListFacet, string>;
export const switchKeys = { openNow: "o", free: "f", anonymous: "x" } as const satisfies Record<SwitchFacet, string>;

export const listFacets = Object.keys(listKeys) as ListFacet[];
export const switchFacets = Object.keys(switchKeys) as SwitchFacet[];

/** What may stand in each list of an address, in the order in which it is shown and written. */
export type Vocabulary = Record<ListFacet, readonly string[]>;

/** @param areas Codes of all places. */
export function vocabularyOf(areas: readonly string[]): Vocabulary {
  return { who: audiences, need: needs, channel: channelKinds, language: spokenLanguages, area: areas };
}

/**
 * Reads the query of an address. What is not known is left out and told of, so that an old or
 * mistyped link still leads to help.
 *
 * @param page Beyond any list it is read as it stands; the list then shows its last page.
 */
export function readSelection(query: URLSearchParams, vocabulary: Vocabulary): { selection: Selection; ignored: boolean } {
  let ignored = [...query.keys()].some((key) => key !== "p" && ![...Object.values<string>(listKeys), ...Object.values<string>(switchKeys)].includes(key));
  const selection: Selection = { ...everything };
  for (const facet of listFacets) {
    const asked = new Set(query.getAll(listKeys[facet]));
    selection[facet] = vocabulary[facet].filter((value) => asked.has(value));
    ignored ||= selection[facet].length < asked.size;
  }
  for (const facet of switchFacets) {
    const asked = query.getAll(switchKeys[facet]);
    selection[facet] = asked.includes("1");
    ignored ||= asked.some((value) => value !== "1");
  }
  for (const value of query.getAll("p")) {
    if (/^[1-9]\d{0,5}$/.test(value)) selection.page = Number(value);
    else ignored = true;
  }
  return { selection, ignored };
}

/** The one way to write a selection as a query: "?w=men&c=chat&o=1", or nothing. */
export function writeSelection(selection: Selection): string {
  const pairs = [
    ...listFacets.flatMap((facet) => selection[facet].map((value) => [listKeys[facet], value])),
    ...switchFacets.flatMap((facet) => (selection[facet] ? [[switchKeys[facet], "1"]] : [])),
    ...(selection.page > 1 ? [["p", String(selection.page)]] : []),
  ];
  return pairs.length > 0 ? `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}` : "";
}

function isWithin(some: string, other: string): boolean {
  return some === countyOf(other) || other === countyOf(some);
}

/** How many things are chosen, pages aside. */
export function countChosen(selection: Selection): number {
  return listFacets.reduce((sum, facet) => sum + selection[facet].length, 0) + switchFacets.filter((facet) => selection[facet]).length;
}

/**
 * With a value of a list added or, where it is chosen, taken away; from the first page. A municipality
 * takes the place of its county, and a county that of its municipalities: the one is meant, not both.
 */
export function toggle(selection: Selection, facet: ListFacet, value: string, vocabulary: Vocabulary): Selection {
  const others = facet === "area" ? selection.area.filter((other) => other === value || !isWithin(other, value)) : selection[facet];
  const chosen = others.includes(value) ? others.filter((other) => other !== value) : [...others, value];
  return { ...selection, [facet]: vocabulary[facet].filter((known) => chosen.includes(known)), page: 1 };
}
