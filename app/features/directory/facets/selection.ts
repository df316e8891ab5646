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
  /** Ids of services that a search found by name or number: they stand before the others. */
  first: string[];
  openNow: boolean;
  free: boolean;
  anonymous: boolean;
  /** A search understood some of its words only. */
  partly: boolean;
  /** Counted from 1. */
  page: number;
}

export const everything: Selection = { who: [], need: [], channel: [], language: [], area: [], first: [], openNow: false, free: false, anonymous: false, partly: false, page: 1 };

export type ListFacet = "who" | "need" | "channel" | "language" | "area";
export type SwitchFacet = "openNow" | "free" | "anonymous";
/** Beside what can be chosen, what a search leaves behind. */
type ListName = ListFacet | "first";
type SwitchName = SwitchFacet | "partly";

/** Names in the address: short and neutral, in the order in which they are written. */
export const listKeys = { who: "w", need: "n", channel: "c", language: "l", area: "a" } as const satisfies Record<ListFacet, string>;
export const switchKeys = { openNow: "o", free: "f", anonymous: "x" } as const satisfies Record<SwitchFacet, string>;

const lists = { ...listKeys, first: "i" } as const satisfies Record<ListName, string>;
const switches = { ...switchKeys, partly: "u" } as const satisfies Record<SwitchName, string>;

export const listFacets = Object.keys(listKeys) as ListFacet[];
export const switchFacets = Object.keys(switchKeys) as SwitchFacet[];

/** What may stand in each list of an address, in the order in which it is shown and written. */
export type Vocabulary = Record<ListName, readonly string[]>;

/** @param areas Codes of all places. @param services Ids of everyone who is shown. */
export function vocabularyOf(areas: readonly string[], services: readonly string[] = []): Vocabulary {
  return { who: audiences, need: needs, channel: channelKinds, language: spokenLanguages, area: areas, first: services };
}

/**
 * Reads the query of an address. What is not known is left out and told of, so that an old or
 * mistyped link still leads to help.
 *
 * @param page Beyond any list it is read as it stands; the list then shows its last page.
 */
export function readSelection(query: URLSearchParams, vocabulary: Vocabulary): { selection: Selection; ignored: boolean } {
  let ignored = [...query.keys()].some((key) => key !== "p" && ![...Object.values<string>(lists), ...Object.values<string>(switches)].includes(key));
  const selection: Selection = { ...everything };
  for (const name of Object.keys(lists) as ListName[]) {
    const asked = new Set(query.getAll(lists[name]));
    // Whoever was found keeps the place that the search gave; all else is written in one order.
    selection[name] = name === "first" ? [...asked].filter((id) => vocabulary.first.includes(id)) : vocabulary[name].filter((value) => asked.has(value));
    ignored ||= selection[name].length < asked.size;
  }
  for (const name of Object.keys(switches) as SwitchName[]) {
    const asked = query.getAll(switches[name]);
    selection[name] = asked.includes("1");
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
    ...(Object.keys(lists) as ListName[]).flatMap((name) => selection[name].map((value) => [lists[name], value])),
    ...(Object.keys(switches) as SwitchName[]).flatMap((name) => (selection[name] ? [[switches[name], "1"]] : [])),
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
  return { ...withoutSearch(selection), [facet]: vocabulary[facet].filter((known) => chosen.includes(known)) };
}

/** What was chosen, from the first page, once somebody goes on from a search by choosing. */
export function withoutSearch(selection: Selection): Selection {
  return { ...selection, first: [], partly: false, page: 1 };
}
