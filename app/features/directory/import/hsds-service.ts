import { audiences, type Channel, needs, serviceKinds, type VisitPlace } from "../service";
import { organizationKinds } from "../organization";
import type { Candidate, CandidateOrganization } from "./candidate";
import { readLink, readEmail, readNumber, unknownContact, withIds } from "./contact-channels";
import type { Fields } from "./fields";
import type { Area } from "./find-area";
import { checkNames } from "./hsds-names";
import { readOwnChannels, readOwnFacts, readOwnWords } from "./hsds-own-facts";
import { readSchedules } from "./hsds-schedules";
import { readWords } from "./own-words";
import { findLanguage } from "./spoken-languages";
import { isUuid, startsWithDay } from "./web-address";

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
    fields: service, key, name, about: service.text("description") ?? name, organization: runBy,
    ownId: service.text("x_id"),
    status: isHidden ? "hidden" : status,
    kind: readOwnWords(service, "x_kind", serviceKinds)?.[0] ?? readTerms(service, "kind", serviceKinds)[0],
    audience: orNone(readOwnWords(service, "x_audience", audiences) ?? readTerms(service, "audience", audiences)),
    need: orNone(readOwnWords(service, "x_need", needs) ?? readTerms(service, "need", needs)),
    area: orNone(readAreas(service, findArea)),
    // A summary in a list has none of its parts; that does not mean that they are gone.
    channels: "x_channels" in service.raw || "phones" in service.raw || !("x_id" in service.raw) ? channels : undefined,
    place: readPlace(service),
    checked: readDay(service, "assured_date") ?? readDay(service, "last_modified"),
    own: readOwnFacts(service),
  };
}

function orNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readRequired(fields: Fields, name: string): string | undefined {
  const text = fields.text(name);
  if (text === undefined) fields.tell(name, "missing", name);
  return text;
}

function readId(fields: Fields): string | undefined {
  const id = readRequired(fields, "id");
  if (id === undefined || isUuid(id)) return id?.toLowerCase();
  fields.tell("id", "uuidWrong");
  return undefined;
}

function readStatus(service: Fields): Candidate["status"] | undefined {
  const status = readRequired(service, "status");
  if (status === undefined || status in statusOf) return statusOf[status as keyof typeof statusOf];
  service.tell("status", "statusUnknown", Object.keys(statusOf).join(", "));
  return undefined;
}

function readDay(fields: Fields, name: string): string | undefined {
  const written = fields.text(name);
  if (written === undefined || startsWithDay(written)) return written?.slice(0, 10);
  fields.tell(name, "dateWrong");
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

function readChannels(service: Fields, today: string): Channel[] {
  const phones = service.list("phones");
  const schedules = service.list("schedules");
  for (const schedule of schedules) {
    checkNames(schedule, "schedule");
    readId(schedule);
  }
  const hours = schedules.length > 0 ? readSchedules(schedules, today) : "unknown";
  const spoken = readLanguages(service);
  const channels: Channel[] = phones.flatMap((phone) => readPhone(phone, spoken).map((channel) => ({ ...channel, hours })));
  const address = readEmail(service, "email");
  if (address !== undefined) channels.push({ id: "", kind: "email", ...unknownContact("sent_folder", spoken), address });
  const url = readLink(service, "url");
  if (url !== undefined) channels.push({ id: "", kind: "website", languages: spoken, url });
  return withIds(channels);
}

function readPhone(phone: Fields, spoken: { code: string; how: "direct" }[]): Extract<Channel, { dial: string }>[] {
  checkNames(phone, "phone");
  readId(phone);
  const type = phone.text("type")?.toLowerCase() ?? "voice";
  if (["fax", "textphone", "pager", "video"].includes(type)) phone.tell("type", "phoneKindNotTaken");
  const number = readNumber(phone, "number");
  if (phone.raw.number === undefined || phone.raw.number === null) phone.tell("number", "missing", "number");
  if (!number || ["fax", "textphone", "pager", "video"].includes(type)) return [];
  const own = readLanguages(phone);
  const kind = ["text", "sms"].includes(type) ? "sms" : "phone";
  return [{ id: "", kind, ...unknownContact(kind === "sms" ? "sms_thread" : "call_log", own.length > 0 ? own : spoken), ...number }];
}

function readLanguages(fields: Fields): { code: string; how: "direct" }[] {
  const codes = fields.list("languages").flatMap((language) => {
    const code = language.text("code");
    const found = findLanguage(code ?? language.text("name") ?? "");
    if (found === undefined) language.tell(code === undefined ? "name" : "code", code === undefined ? "languageNotTaken" : "languageUnknown");
    return found ?? [];
  });
  return [...new Set(codes)].map((code) => ({ code, how: "direct" }));
}

function readAreas(service: Fields, findArea: Reading["findArea"]): string[] {
  const codes = service.list("service_areas").flatMap((area) => {
    const written = ["extent", "name", "description"].filter((name) => area.text(name) !== undefined);
    const found = written.map((name) => ({ name, area: findArea(area.text(name) ?? "") }));
    const code = found.find((some) => some.area.code !== undefined)?.area.code;
    if (code !== undefined) return [code];
    const worst = found.find((some) => some.area.code === undefined && some.area.fault !== "areaNotUnderstood") ?? found[0];
    if (worst && worst.area.code === undefined) area.tell(worst.name, worst.area.fault, worst.area.fault === "areaWithoutZero" ? worst.area.meant : undefined);
    return [];
  });
  return [...new Set(codes)];
}

/** Words of our own lists among the terms that a record is marked with: "audience.women". Others' terms are passed over. */
function readTerms<T extends string>(service: Fields, facet: string, known: readonly T[]): T[] {
  const codes = service.list("attributes").flatMap((attribute) => {
    const code = attribute.inside("taxonomy_term")?.raw.code;
    return typeof code === "string" && code.startsWith(`${facet}.`) ? [code.slice(facet.length + 1)] : [];
  });
  return readWords(service, "attributes", codes, known);
}

function readPlace(service: Fields): VisitPlace | undefined {
  const locations = service.list("service_at_locations").flatMap((at) => at.inside("location") ?? []);
  for (const location of locations) checkDegrees(location);
  const addresses = locations.flatMap((location) => location.list("addresses"));
  const [street, postcode, city] = ["address_1", "postal_code", "city"].map((name) => addresses[0]?.text(name));
  if (street === undefined || city === undefined) return undefined;
  const digits = postcode?.replace(/\D/g, "") ?? "";
  if (digits.length === 5 && addresses.length === 1) return { street, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city };
  addresses[0]?.tell("address_1", "placeNotTaken", addresses.length > 1 ? "flera adresser / several addresses" : "postal_code");
  return undefined;
}

/** Positions are never taken, but one beyond all maps tells that a record's columns have slipped. */
function checkDegrees(location: Fields): void {
  for (const name of ["latitude", "longitude"]) {
    const degrees = Math.abs(Number(location.raw[name] ?? 0));
    if (!(degrees <= 180)) location.tell(name, "degreeWrong");
    else if (name === "latitude" && degrees > 90) location.tell(name, "degreeOdd");
  }
}
