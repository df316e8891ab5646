import { forEachBit, intersect } from "./facets/bits";
import { buildFacetIndex } from "./facets/facet-index";
import { findServices, type Found, setOf } from "./facets/find-services";
import { type Selection, vocabularyOf } from "./facets/selection";
import { freshUntil } from "./open-now";
import { nameService, places, services } from "./register.server";
import { contactsOf, type Service } from "./service";
import { sortServices } from "./sort-services";

/** Everyone who is shown, in the order in which equals are. */
const listed = sortServices(services.filter(({ status }) => status === "active"), (service) => nameService(service, "sv").name);
const index = buildFacetIndex(listed, places);

/** The register as it is asked: made once at start, from files alone. */
export const directory = { listed, index, places, vocabulary: vocabularyOf(places.map(({ code }) => code)) };

export function findSelected(selection: Selection, now: Date): Found {
  return findServices(index, selection, places, now);
}

/** Until when the list of everyone says what is so: the next opening or closing of any of them, if that comes before `other`. */
export function freshUntilOfAll(other: string, now: Date): string {
  const hours = listed.flatMap((service) => contactsOf(service).map((channel) => channel.hours));
  return new Date(Math.min(Date.parse(other), freshUntil(hours, now).getTime())).toISOString();
}

/** Everyone who is there for one of these places, in the order of their names. */
export function findLocal(areas: readonly string[]): Service[] {
  const found: Service[] = [];
  forEachBit(intersect([setOf(index, "area", areas), index.public]), (service) => void found.push(listed[service]!));
  return found;
}
