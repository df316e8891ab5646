import type { LanguageTag } from "../../languages/locales";
import type { NamedService } from "../named-service";
import type { Organization } from "../organization";
import type { Place } from "../places";
import type { Service } from "../service";
import { identify } from "./identifiers";

/** What the interface for machines tells of. */
export interface Directory {
  services: readonly Service[];
  organizations: readonly Organization[];
  places: readonly Place[];
  name: (service: Service, tag: LanguageTag) => NamedService;
  /** Ids of the services that words find. */
  search: (words: string, tag: LanguageTag) => Iterable<string>;
}

/** The directory in the order in which it is told, and by the ids under which it is asked for. */
export interface Catalogue {
  directory: Directory;
  /** Those that lists have, sorted by id: what is paused or closed must be asked for. */
  services: readonly Service[];
  located: readonly Service[];
  /** Those that run a service that is told of. */
  organizations: readonly Organization[];
  serviceById: ReadonlyMap<string, Service>;
  organizationById: ReadonlyMap<string, Organization>;
  locatedById: ReadonlyMap<string, Service>;
  /** By the register's ids. */
  servicesOf: ReadonlyMap<string, readonly Service[]>;
  organizationOf: (service: Service) => Organization;
  places: ReadonlyMap<string, Place>;
}

/** Sorts and indexes once, so that a page costs only what stands on it. Drafts are left out here, and so everywhere. */
export function createCatalogue(directory: Directory): Catalogue {
  const told = directory.services.filter(({ status }) => status !== "draft").toSorted(byId);
  const services = told.filter(({ status }) => status === "active");
  const owners = new Set(told.map(({ organization }) => organization));
  const organizations = directory.organizations.filter(({ id }) => owners.has(id)).toSorted(byId);
  const owner = new Map(organizations.map((organization) => [organization.id, organization]));
  const located = services.filter(({ kind, place }) => kind !== "shelter" && place !== undefined);
  return {
    directory, services, located, organizations,
    serviceById: new Map(told.map((service) => [identify("service", service.id), service])),
    organizationById: new Map(organizations.map((organization) => [identify("organization", organization.id), organization])),
    locatedById: new Map(located.map((service) => [identify("service_at_location", service.id), service])),
    servicesOf: groupByOrganization(services),
    organizationOf: ({ id, organization }) => owner.get(organization) ?? missing(id, organization),
    places: new Map(directory.places.map((place) => [place.code, place])),
  };
}

function groupByOrganization(services: Service[]): Map<string, Service[]> {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const group = groups.get(service.organization);
    if (group) group.push(service);
    else groups.set(service.organization, [service]);
  }
  return groups;
}

/** The register's reader has refused this already. */
function missing(service: string, organization: string): never {
  throw new Error(`"${service}" names no known organization: "${organization}"`);
}

/** By code unit: the same on every machine. */
function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
