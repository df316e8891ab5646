import { organizationKinds } from "../organization";
import { audiences, needs, serviceKinds } from "../service";
import type { Candidate, CandidateOrganization } from "./candidate";
import { readLink } from "./contact-channels";
import type { Fields } from "./fields";
import type { Area } from "./find-area";
import { readChannels } from "./hsds-channels";
import { checkNames } from "./hsds-names";
import { readOwnChannels, readOwnFacts, readOwnWords } from "./hsds-own-facts";
import { readAreas, readPlace } from "./hsds-places";
import { readDay, readId, readRequired } from "./hsds-values";
import { readWords } from "./own-words";

/** What the reading of a record needs to know besides the record. */
export interface Reading {
  /** As "2026-11-21". */
  today: string;
  findArea: (written: string) => Area;
  /** Whether the record may not be shown, as its words say. */
  isHidden: boolean;
}

const statusOf = { active: "active", inactive: "paused", "temporarily closed": "paused", defunct: "closed" } as const;

/**
 * What an HSDS service says, as far as the register has room for it. What is wrong is told.
 *
 * @param organization The record that the service stood in, if it did.
 * @returns Undefined where it lacks what no service can be without.
 */
export function readHsdsService(service: Fields, organization: Fields | undefined, { today, findArea, isHidden }: Reading): Candidate | undefined {
  checkNames(service, "service");
  const runBy = readOrganization(service, service.inside("organization") ?? organization);
  const [key, name] = [readId(service), readRequired(service, "name")];
  const status = readStatus(service);
  const channels = readOwnChannels(service) ?? readChannels(service, today);
  checkLists(service);
  if (key === undefined || name === undefined || status === undefined || runBy === undefined) return undefined;
  return {
    fields: service, isTable: false, key, name, about: service.text("description") ?? name, organization: runBy,
    ownId: service.text("x_id"),
    status: isHidden ? "hidden" : status,
    kind: readOwnWords(service, "x_kind", serviceKinds)?.[0] ?? readTerms(service, "kind", serviceKinds)[0],
    audience: orNone(readOwnWords(service, "x_audience", audiences) ?? readTerms(service, "audience", audiences)),
    need: orNone(readOwnWords(service, "x_need", needs) ?? readTerms(service, "need", needs)),
    area: orNone(readAreas(service, findArea)),
    channels,
    isSummary: !("x_channels" in service.raw || "phones" in service.raw),
    place: readPlace(service),
    checked: readDay(service, "assured_date") ?? readDay(service, "last_modified"),
    own: readOwnFacts(service),
  };
}

function orNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readStatus(service: Fields): Candidate["status"] | undefined {
  const status = readRequired(service, "status");
  if (status === undefined || status in statusOf) return statusOf[status as keyof typeof statusOf];
  service.tell("status", "statusUnknown", Object.keys(statusOf).join(", "));
  return undefined;
}

/** A service in a list names only its organization's id, and the register may know that. */
function readOrganization(service: Fields, organization: Fields | undefined): CandidateOrganization | undefined {
  if (!organization) {
    const key = service.text("organization_id");
    if (key === undefined) service.tell("organization", "missing", "organization");
    return key === undefined ? undefined : { key, fields: service };
  }
  checkNames(organization, "organization");
  if (organization.raw.contacts !== undefined) organization.tell("contacts", "namesNotTaken");
  const [key, name] = [readId(organization), readRequired(organization, "name")];
  if (key === undefined || name === undefined) return undefined;
  return { key, name, ownId: organization.text("x_id"), website: readLink(organization, "website"), kind: readOwnWords(organization, "x_kind", organizationKinds)?.[0], fields: organization };
}

/** Parts that are read for their faults alone. */
function checkLists(service: Fields): void {
  if (service.raw.contacts !== undefined) service.tell("contacts", "namesNotTaken");
  for (const language of service.list("languages")) checkNames(language, "language");
  for (const area of service.list("service_areas")) {
    checkNames(area, "service_area");
    readId(area);
  }
}

/** Words of our own lists among the terms that a record is marked with: "audience.women". Others' terms are passed over. */
function readTerms<T extends string>(service: Fields, facet: string, known: readonly T[]): T[] {
  const codes = service.list("attributes").flatMap((attribute) => {
    const code = attribute.inside("taxonomy_term")?.raw.code;
    return typeof code === "string" && code.startsWith(`${facet}.`) ? [code.slice(facet.length + 1)] : [];
  });
  return readWords(service, "attributes", codes, known);
}
