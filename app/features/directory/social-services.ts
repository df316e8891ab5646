import type { Organization } from "./organization";
import { isMunicipality, type Place } from "./places";
import type { OpenService, Service } from "./service";

/** The record on social services in the whole country, from which every municipality's and county's is made. */
const model = "socialtjanst-socialjour";

export function socialServicesId(code: string): string {
  return `socialtjanst-${code}`;
}

/**
 * What is known of every municipality's social services: that they are there, and that the
 * municipality's switchboard and, out of hours, 112 lead to them. No number was seen for any single
 * one; a record of its own in the register takes this one's place as soon as there is more to say.
 *
 * @throws Error where the register lacks the record that they are made from.
 */
export function deriveSocialServices(services: Service[], places: Place[]): { services: OpenService[]; organizations: Organization[] } {
  const source = services.find((service): service is OpenService => service.id === model && service.kind !== "shelter");
  if (!source) throw new Error(`The register has no "${model}"`);
  const own = new Set(services.map(({ id }) => id));
  const missing = places.filter(({ code }) => !own.has(socialServicesId(code)));
  return {
    services: missing.map(({ code }) => ({ ...source, id: socialServicesId(code), organization: organizationId(code), area: [code] })),
    organizations: missing.map(({ code, name }) => ({ id: organizationId(code), name: isMunicipality({ code }) ? name : `Kommunerna i ${name}`, kind: "municipality" })),
  };
}

function organizationId(code: string): string {
  return isMunicipality({ code }) ? `kommun-${code}` : `kommunerna-i-lan-${code}`;
}

/** A place in the register that only shows the way: no contact of its own. It gives way to any other that is nearer. */
export function isSignpost({ kind, channels }: Service): boolean {
  return kind === "social_services" && channels.length === 0;
}
