import type { NamedService } from "../named-service";
import type { Organization } from "../organization";
import type { Place } from "../places";
import { contactsOf, type Service } from "../service";
import { stageOn } from "../freshness";
import { costsOf, interpretationOf, languagesOf, linksOf, phonesOf } from "./channels";
import { identify } from "./identifiers";
import { modifiedAt } from "./last-modified";
import { locate } from "./location";
import type { HsdsService, HsdsServiceArea, HsdsServiceSummary } from "./objects";
import { hsdsOrganization } from "./organization";
import { schedulesOf } from "./schedules";
import { termsOf } from "./taxonomy";

/** What is told of a service besides itself. */
export interface Surroundings {
  organization: Organization;
  /** By code. */
  places: ReadonlyMap<string, Place>;
  /** A Stockholm day, "2026-11-21". All that is told is a matter of the register and this day. */
  today: string;
}

/** What one may do with a service that is not a draft. */
function statusOf(service: Service, today: string): HsdsServiceSummary["status"] {
  if (service.status === "paused") return "temporarily closed";
  if (service.status === "closed") return "defunct";
  return stageOn(service, today) === "expired" ? "inactive" : "active";
}

/** A service without its parts, as lists have it. */
export function summarizeService({ service, name, about, language }: NamedService, { today }: Pick<Surroundings, "today">): HsdsServiceSummary {
  const interpretation = interpretationOf(service);
  const assured = service.verified.map(({ on }) => on).sort().at(-1);
  return {
    id: identify("service", service.id),
    organization_id: identify("organization", service.organization),
    name,
    description: about,
    ...linksOf(service),
    status: statusOf(service, today),
    ...(interpretation && { interpretation_services: interpretation }),
    ...(assured && { assured_date: assured }),
    last_modified: modifiedAt(service, today),
    x_id: service.id,
    x_language: language,
    ...(service.replacedBy && { x_replaced_by: identify("service", service.replacedBy) }),
  };
}

/**
 * A service as HSDS 3 has it, valid in 3.0 and 3.1. What HSDS has no word for stands in fields of our own:
 *
 * - `x_id`, `x_status`, `x_kind`, `x_audience`, `x_need`, `x_checked`, `x_seen`, `x_verified`, `x_channels`:
 *   as in `Service`, whole and unchanged, so that our own reader loses nothing.
 * - `x_sources`: as there, without `says`: those are notes for whoever keeps the register, and some
 *   hold numbers that wait for a check.
 * - `x_language`: the language of name and description. `x_replaced_by`: the HSDS id of another service.
 * - In a phone, `x_dial`: what a phone dials. In phones and schedules, `x_channel`: which of `x_channels`.
 * - In a schedule, `x_iana_timezone`, `x_always_open`, and `x_holiday_policy`: `holidays` and `eves` of its hours.
 *
 * A shelter has no location: only the area that it is for, and the term "privacy.address-secret".
 */
export function hsdsService(named: NamedService, surroundings: Surroundings): HsdsService {
  const { service, name } = named;
  const located = locate(service, name, surroundings.places);
  return {
    ...summarizeService(named, surroundings),
    organization: hsdsOrganization(surroundings.organization),
    phones: phonesOf(service),
    schedules: contactsOf(service).flatMap((channel) => schedulesOf(channel.hours, `${service.id}/${channel.id}`, surroundings.today)),
    service_areas: areasOf(service, surroundings.places),
    service_at_locations: located ? [located] : [],
    languages: languagesOf(service),
    cost_options: costsOf(service),
    attributes: termsOf(service).map((term) => ({ id: identify("attribute", `${service.id}/${term.code}`), link_id: identify("service", service.id), link_entity: "service", taxonomy_term: term })),
    ...ownFields(service),
  };
}

function areasOf({ id, area }: Service, places: ReadonlyMap<string, Place>): HsdsServiceArea[] {
  return area.map((code) => ({ id: identify("service_area", `${id}/${code}`), name: code === "SE" ? "Sverige" : (places.get(code)?.name ?? code), extent: code, extent_type: "text" }));
}

function ownFields({ status, kind, audience, need, channels, checked, seen, sources, verified }: Service): Pick<HsdsService, "x_status" | "x_kind" | "x_audience" | "x_need" | "x_channels" | "x_checked" | "x_seen" | "x_sources" | "x_verified"> {
  return {
    x_status: status, x_kind: kind, x_audience: audience, x_need: need, x_channels: channels, x_checked: checked, x_seen: seen, x_verified: verified,
    x_sources: sources.map(({ title, url, date, kind: sourceKind }) => ({ title, url, date, kind: sourceKind })),
  };
}
