import { countyOf, isMunicipality, type Place } from "../places";
import type { Audience, Need, Service } from "../service";
import { type Bits, hasBit, intersect, newBits, unite } from "./bits";
import type { FacetIndex } from "./facet-index";
import { type Moment, momentOf } from "./moment";
import type { ListFacet, Selection } from "./selection";
import { rankMatched } from "./rank";
import { readWish, survey, type Survey, type Wish } from "./survey";

export const pageLength = 20;

/** A page of those who match, best first, and what had to give way so that there are any. */
export interface Found {
  services: Service[];
  /** Those of them who answer now in a way that was asked for. */
  answering: ReadonlySet<Service>;
  total: number;
  page: number;
  pages: number;
  /** What was let go, in this order, where nobody matched all that was asked. */
  relaxed: Relaxed[];
  /** What the result answers: the selection as asked, or what is left of it. */
  selection: Selection;
  /** How it was found, for counting what other choices would give. */
  survey: Survey;
}

export type Relaxed = "openNow" | "areaToCounty" | "area" | "channel" | "free" | "anonymous" | "language" | "need" | "who";

/** Who is there for a set of people, a need, a place. @param chosen None asks nothing. */
export function setOf(index: FacetIndex, facet: "who" | "need" | "area", chosen: readonly string[]): Bits {
  if (chosen.length === 0) return { who: index.public, need: index.all, area: index.everywhere }[facet];
  if (facet === "area") return unite(chosen.map((code) => index.area.get(code) ?? newBits(index.services.length)));
  if (facet === "need") return unite(chosen.map((need) => index.need[need as Need]));
  // Lines for those who help in their work name no other group, and so show themselves to nobody else.
  return unite([...chosen.map((group) => index.who[group as Audience]), index.who.everyone]);
}

/**
 * Surveys those who fit the chosen people, needs and places. Those whom other people or places would
 * bring are looked at in the same pass, unless the choice that is made leaves them out.
 *
 * @param without A list to leave out of account.
 */
export function surveySelection(index: FacetIndex, moment: Moment, selection: Selection, wish: Wish, without?: ListFacet): Survey {
  const lists = (["who", "need", "area"] as const).filter((facet) => facet !== without);
  const chosen = lists.filter((facet) => selection[facet].length > 0).map((facet) => setOf(index, facet, selection[facet]));
  const candidates = intersect([moment.current, ...chosen]);
  const shown = intersect([candidates, ...lists.map((facet) => setOf(index, facet, selection[facet]))]);
  return survey(index, moment, candidates, shown, wish);
}

/**
 * Finds who matches a selection, and never nobody: where nobody does, what was asked is let go piece
 * by piece, in an order that keeps the person and the need the longest.
 */
export function findServices(index: FacetIndex, asked: Selection, places: readonly Place[], now: Date): Found {
  const moment = momentOf(index, now);
  for (const { selection, relaxed } of relaxations(asked, places)) {
    const found = surveySelection(index, moment, selection, readWish(selection));
    if (found.total > 0) return { ...pageOf(index, moment, selection, found), relaxed };
  }
  return { services: [], answering: new Set(), total: 0, page: 1, pages: 1, relaxed: [], selection: asked, survey: surveySelection(index, moment, asked, readWish(asked)) };
}

/** The selection as asked, then with one thing after another let go. */
function* relaxations(asked: Selection, places: readonly Place[]): Generator<{ selection: Selection; relaxed: Relaxed[] }> {
  let selection = asked;
  const relaxed: Relaxed[] = [];
  yield { selection, relaxed: [...relaxed] };
  const counties = places.map(({ code }) => code).filter((code) => asked.area.some((area) => countyOf(area) === code));
  const steps: [Relaxed, boolean, Partial<Selection>][] = [
    ["openNow", asked.openNow, { openNow: false }],
    ["areaToCounty", asked.area.some((code) => isMunicipality({ code })), { area: counties }],
    ["area", asked.area.length > 0, { area: [] }],
    ["channel", asked.channel.length > 0, { channel: [] }],
    ["free", asked.free, { free: false }],
    ["anonymous", asked.anonymous, { anonymous: false }],
    ["language", asked.language.length > 0, { language: [] }],
    ["need", asked.need.length > 0, { need: [] }],
    ["who", asked.who.length > 0, { who: [] }],
  ];
  for (const [name, applies, change] of steps) {
    if (!applies) continue;
    selection = { ...selection, ...change };
    relaxed.push(name);
    yield { selection, relaxed: [...relaxed] };
  }
}

function pageOf(index: FacetIndex, moment: Moment, selection: Selection, found: Survey): Omit<Found, "relaxed"> {
  const pages = Math.ceil(found.total / pageLength);
  const page = Math.min(selection.page, pages);
  const picked = rankMatched(index, moment, selection, found, (page - 1) * pageLength, pageLength);
  const services = picked.map((service) => index.services[service]!);
  return { services, answering: new Set(services.filter((_service, place) => hasBit(found.open, picked[place]!))), total: found.total, page, pages, selection, survey: found };
}
