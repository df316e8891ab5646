import type { DayPolicy } from "../hours";
import type { Organization } from "../organization";
import type { Channel, Service, Source, Verification } from "../service";
import type { LanguageTag } from "../../languages/locales";

/** The parts of HSDS 3 that we send, written down from its reference. Names that begin with x_ are ours. */

export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
  version: string;
}

export interface HsdsTaxonomyTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_detail: HsdsTaxonomy;
  language: string;
}

export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_entity: "service";
  taxonomy_term: HsdsTaxonomyTerm;
}

export interface HsdsLanguage {
  id: string;
  code: string;
  note?: string;
}

export interface HsdsPhone {
  id: string;
  number: string;
  type: "voice" | "text";
  description?: string;
  languages: HsdsLanguage[];
  x_dial: string;
  x_channel: string;
}

export interface HsdsSchedule {
  id: string;
  valid_from?: string;
  valid_to?: string;
  /** Hours east of Greenwich. */
  timezone: number;
  freq?: "WEEKLY";
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  description: string;
  notes?: string;
  x_channel: string;
  x_iana_timezone: "Europe/Stockholm";
  x_always_open?: true;
  x_holiday_policy?: { holidays?: DayPolicy; eves?: DayPolicy };
}

export interface HsdsServiceArea {
  id: string;
  name: string;
  extent: string;
  extent_type: "text";
}

export interface HsdsCostOption {
  id: string;
  option: string;
  currency: string;
  amount: number;
  amount_description: string;
}

export interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
  website?: string;
  x_id: string;
  x_kind: Organization["kind"];
  services?: HsdsServiceSummary[];
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: "SE";
  address_type: "physical";
}

export interface HsdsLocation {
  id: string;
  location_type: "physical";
  name: string;
  addresses: HsdsAddress[];
}

export interface HsdsServiceAtLocation {
  id: string;
  service_id: string;
  location_id: string;
}

export interface HsdsFullServiceAtLocation extends HsdsServiceAtLocation {
  location: HsdsLocation;
}

/** A service as lists show it. */
export interface HsdsServiceSummary {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url?: string;
  email?: string;
  status: "active" | "inactive" | "defunct" | "temporarily closed";
  interpretation_services?: string;
  assured_date?: string;
  last_modified: string;
  x_id: string;
  x_language: LanguageTag;
  x_replaced_by?: string;
}

export interface HsdsService extends HsdsServiceSummary {
  organization: HsdsOrganization;
  phones: HsdsPhone[];
  schedules: HsdsSchedule[];
  service_areas: HsdsServiceArea[];
  service_at_locations: HsdsFullServiceAtLocation[];
  languages: HsdsLanguage[];
  cost_options: HsdsCostOption[];
  attributes: HsdsAttribute[];
  x_status: Service["status"];
  x_kind: Service["kind"];
  x_audience: Service["audience"];
  x_need: Service["need"];
  x_channels: Channel[];
  x_checked: string | null;
  x_seen: string;
  x_sources: Omit<Source, "says">[];
  x_verified: Verification[];
}
