import { forEachBit, hasBit, intersect } from "./facets/bits";
import { buildFacetIndex } from "./facets/facet-index";
import { findServices, type Found, setOf } from "./facets/find-services";
import { type Selection, vocabularyOf } from "./facets/selection";
import { stageOf } from "./freshness";
import { freshUntil } from "./open-now";
import { nameService, places, publishedService, services } from "./register.server";
import { contactsOf, isForProfessionalsOnly, type Service } from "./service";
import { sortServices } from "./sort-services";

/** Everyone who is shown, in the order in which equals are. */
const listed = sortServices(services.filter(({ status }) => status === "active"), (service) => nameService(service, "sv").name);
const index = buildFacetIndex(listed, places);

/** The register as it is asked: made once at start, from files alone. */
export const directory = { listed, index, places, vocabulary: vocabularyOf(places.map(({ code }) => code), listed.map(({ id }) => id)) };

/** Whoever was searched for by name, and then everyone who matches. */
export function findSelected(selection: Selection, now: Date): Found {
  const found = findServices(index, selection, places, now);
  const first = selection.first.flatMap((id) => publishedService(id) ?? []).filter((service) => isShown(service, now));
  const rest = found.services.filter((service) => !first.includes(service));
  const added = first.filter((service) => !hasBit(found.survey.matched, listed.indexOf(service)));
  return { ...found, services: found.page === 1 ? [...first, ...rest] : rest, total: found.total + added.length };
}

/** Whether anybody may meet a service unasked: not what nobody has looked at for too long, nor lines for those at work. */
export function isShown(service: Service, now: Date): boolean {
  return stageOf(service, now) !== "expired" && !isForProfessionalsOnly(service);
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
