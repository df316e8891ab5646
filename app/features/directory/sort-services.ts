import type { Service } from "./service";

/** By name as a Swedish book would have it, and by id where names are the same, so that the order never changes by itself. */
export function sortServices(services: readonly Service[], nameOf: (service: Service) => string): Service[] {
  const collator = new Intl.Collator("sv");
  const named = services.map((service) => ({ service, name: nameOf(service) }));
  named.sort((some, other) => collator.compare(some.name, other.name) || (some.service.id < other.service.id ? -1 : 1));
  return named.map(({ service }) => service);
}
