import { contactsOf, type Service } from "../directory/service";
import type { Fact } from "./fact";
import { pageIds } from "./page-table";
import type { KnownIds } from "./read-page";

/** What `:value{#…}` may insert: who publishes, and what the accessibility statement must say. */
export const valueKeys = ["publisher", "contact", "compliance", "assessed", "updated"] as const;
export type ValueKey = (typeof valueKeys)[number];

/** Collects what pages may refer to, from the register and the facts as they stand. */
export function knownIds(services: readonly Service[], facts: Fact[]): KnownIds {
  return {
    pages: new Set(pageIds),
    lines: new Map(
      services
        .filter(({ status }) => status === "active")
        .map((service) => [
          service.id,
          {
            phone: contactsOf(service).some(({ kind }) => kind === "phone"),
            site: service.channels.some(({ kind }) => kind === "website"),
          },
        ]),
    ),
    facts: new Map(facts.map(({ id, status }) => [id, status])),
    values: new Set(valueKeys),
  };
}
