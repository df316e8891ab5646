import { countyOf, type Place } from "../places";
import type { Service } from "../service";
import { identify } from "./identifiers";
import type { HsdsFullServiceAtLocation, HsdsServiceAtLocation } from "./objects";

/** The service in its place, without the place itself. */
export function hsdsServiceAtLocation({ id }: Service): HsdsServiceAtLocation {
  return { id: identify("service_at_location", id), service_id: identify("service", id), location_id: identify("location", id) };
}

/**
 * Where a service receives people openly; none where it does not say. A shelter has no place in the
 * register, and is refused here besides.
 *
 * @param name The service's.
 */
export function locate(service: Service, name: string, places: ReadonlyMap<string, Place>): HsdsFullServiceAtLocation | undefined {
  if (service.kind === "shelter" || !service.place) return undefined;
  const { id, place, area } = service;
  const address = {
    id: identify("address", id), address_1: place.street, city: place.city, postal_code: place.postcode, country: "SE", address_type: "physical",
    // HSDS will have one; a service for the whole country has no county of its own.
    state_province: places.get(countyOf(area[0] ?? ""))?.name ?? "",
  } as const;
  return { ...hsdsServiceAtLocation(service), location: { id: identify("location", id), location_type: "physical", name, addresses: [address] } };
}
