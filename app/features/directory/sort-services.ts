import { groups } from "./groups";
import type { Service } from "./service";

/** Whom everyone should know, who leads to a shelter, then the helplines as their own page lists them: those on violence before those for anyone. */
const first: readonly string[] = ["sos-112", "kvinnofridslinjen", "1177", "polisen-114-14", "unizon", "roks", ...Object.values<readonly string[]>(groups).flat()];

/**
 * The order in which equals are shown, which never changes by itself: first those of the list of
 * helplines, in its order, then by name as a Swedish book would have it.
 */
export function sortServices(services: readonly Service[], nameOf: (service: Service) => string): Service[] {
  const collator = new Intl.Collator("sv");
  const places = new Map(first.map((id, place) => [id, place] as const).toReversed());
  const named = services.map((service) => ({ service, name: nameOf(service), place: places.get(service.id) ?? first.length }));
  named.sort((some, other) => some.place - other.place || collator.compare(some.name, other.name) || (some.service.id < other.service.id ? -1 : 1));
  return named.map(({ service }) => service);
}
