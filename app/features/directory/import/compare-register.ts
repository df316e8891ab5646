import { identify } from "../hsds/identifiers";
import type { Organization } from "../organization";
import type { Register } from "../read-register";
import { serviceSchema } from "../register-schema";
import type { Service } from "../service";
import { deriveSocialServices } from "../social-services";
import { type Candidate, type ImportOrder, ownSource } from "./candidate";
import { completeService } from "./complete-service";
import { byId, createIdMaker } from "./identity";
import { mergeService } from "./merge-service";
import { openOrganizations } from "./organizations";
import type { Pause } from "./pause";
import type { SourceContents } from "./read-source";

/** What a file would do to the register. */
export interface Comparison {
  added: Service[];
  changed: { before: Service; after: Service }[];
  unchanged: number;
  /** Told by the same source before, and not in this file. They stay until a person decides. */
  missing: Service[];
  /** The register afterwards. */
  services: Service[];
  organizations: Organization[];
}

/** Swedish words by id, for records whose words lie in `locales/sv/services.json`. */
export type WordsById = Record<string, { name: string; about: string } | undefined>;

/** Holds what a file says against the register. What cannot be is told; the comparison is then for reading only. */
export async function compareRegister(register: Register, words: WordsById, { candidates, isWhole }: SourceContents, order: ImportOrder, pause: Pause): Promise<Comparison> {
  const derived = deriveSocialServices(register.services, register.places);
  const known = [...register.services, ...derived.services];
  const organizations = openOrganizations([...register.organizations, ...derived.organizations], order);
  const find = createFinder(known, order.source);
  const taken = new Set(known.map(({ id }) => id));
  const makeId = createIdMaker((id) => taken.has(id));
  const lines = new Map<string, number>();
  const added: Service[] = [];
  const changed: Comparison["changed"] = [];
  for (const candidate of candidates) {
    await pause();
    if (isTwice(candidate, lines)) continue;
    const organization = organizations.settle(candidate.organization);
    if (organization === undefined) continue;
    const before = find(candidate.key);
    const after = before ? mergeService(before, candidate, organization, order) : completeService(candidate, { service: keepId(candidate, taken, order) ?? makeId(candidate.name), organization }, order);
    taken.add(after.id);
    if (before) tellWords(before, candidate, words);
    if (after === before || !isAllowed(before, after, candidate, order)) continue;
    if (before) changed.push({ before, after });
    else added.push(after);
  }
  const after = new Map([...register.services, ...changed.map((change) => change.after), ...added].map((service) => [service.id, service]));
  await pause();
  const services = [...after.values()].sort(byId);
  await pause();
  const inUse = new Set(services.map((service) => service.organization));
  const present = new Set(register.organizations.map(({ id }) => id));
  return {
    added, changed, services,
    unchanged: lines.size - added.length - changed.length,
    missing: !isWhole ? [] : register.services.filter(({ origin }) => origin?.source === order.source && !lines.has(origin.id)),
    organizations: organizations.list().filter(({ id }) => present.has(id) || inUse.has(id)).sort(byId),
  };
}

/** The record that a file means by an id: one that the same source brought, or one of ours by its id here or in our export. */
function createFinder(known: readonly Service[], source: string): (key: string) => Service | undefined {
  const own = new Map(known.flatMap((service) => [[service.id, service], [identify("service", service.id), service]] as const));
  const brought = new Map(known.flatMap((service) => (service.origin?.source === source ? [[service.origin.id, service] as const] : [])));
  return (key) => brought.get(key) ?? own.get(key);
}

function idField(isTable: boolean): string {
  return isTable ? "service_id" : "id";
}

function isTwice({ key, fields, isTable }: Candidate, lines: Map<string, number>): boolean {
  const line = lines.get(key);
  if (line === undefined) lines.set(key, fields.spot().line);
  else fields.tell(idField(isTable), "idTwice", String(line));
  return line !== undefined;
}

/** The id that one of our own records had, when it is brought back. */
function keepId({ ownId }: Candidate, taken: ReadonlySet<string>, { source }: ImportOrder): string | undefined {
  return source === ownSource && ownId !== undefined && /^[a-z0-9-]+$/.test(ownId) && !taken.has(ownId) ? ownId : undefined;
}

function tellWords({ id, words: own }: Service, { name, about, fields }: Candidate, words: WordsById): void {
  const ours = own ? undefined : words[id];
  if (ours && ["sv", undefined].includes(fields.raw.x_language as string | undefined) && (ours.name !== name || ours.about !== about)) fields.tell("name", "wordsStay");
}

/** Whether a source may change a record, and the register can take it. */
function isAllowed(before: Service | undefined, after: Service, { fields, isTable }: Candidate, { source }: ImportOrder): boolean {
  if (before && (before.origin?.source ?? ownSource) !== source) {
    fields.tell(idField(isTable), "belongsElsewhere", `"${before.id}"`);
    return false;
  }
  const result = serviceSchema.safeParse(after);
  const issue = result.error?.issues[0];
  if (issue) fields.tell(idField(isTable), "recordWrong", `${issue.path.join(".")} ${issue.message}`);
  return issue === undefined;
}
