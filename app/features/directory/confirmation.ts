import type { Service, Source } from "./service";
import { firstHandMethods, nextReview, partsOf, verificationOf } from "./verification";

/** Someone has asked the organisation, and facts stood. */
export interface Confirmation {
  /** Parts or facts as `partsOf` names them; none means all that is said of the service. */
  facts: string[];
  method: (typeof firstHandMethods)[number];
  /** A role. */
  by: string;
  /** As "2026-11-21". */
  on: string;
  source: { title: string; url?: string | undefined; says?: string | undefined };
}

/** Whether a word may stand for who did it. The register is public, so a person's name or address may not. */
export function isRole(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[@\d]|\s\p{Lu}/u.test(text);
}

/** Why a confirmation cannot be taken, or undefined. @param today As "2026-11-21". */
export function refusalOf(service: Service, { facts, method, by, on, source }: Confirmation, today: string): string | undefined {
  const known = [...new Set([...partsOf(service)].flatMap(([part, own]) => [part, ...own]))];
  const unknown = facts.find((fact) => !known.includes(fact));
  const asked = known.filter((fact) => facts.length === 0 || facts.some((name) => fact === name || fact.startsWith(`${name}.`)));
  const standing = asked.map((fact) => verificationOf(service, fact)).find((look) => look && look.on > on);
  const used = service.sources.find(({ title }) => title === source.title);
  if (unknown !== undefined) return `"${unknown}" is no fact of ${service.id}; there are ${known.join(", ")}`;
  if (!firstHandMethods.includes(method)) return `"${String(method)}" asks nobody; --method is ${firstHandMethods.join(", ")}`;
  if (service.id === "sos-112" && method === "phoned") return "112 is never called to be tried; read the operator's page or write to the operator";
  if (!isRole(by)) return `--by is a role ("redaktion", "jour"), never a person: "${by}"`;
  if (!isDay(on) || on > today) return `"${on}" is no day that has been; write it as "${today}"`;
  if (standing) return `was already looked at on ${standing.on}, after ${on}`;
  if (!used && !source.says) return `"${source.title}" is a new source: tell with --source-says what it says`;
  if (used && used.kind !== "official") return `"${source.title}" is not the organisation's own word; give the call, the letter or its page a title of its own`;
  return undefined;
}

function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** The record after a confirmation that is not refused. Earlier looks keep only what was not asked this time. */
export function confirmFacts<S extends Service>(service: S, { facts, method, by, on, source }: Confirmation): S {
  const named = facts.length > 0 ? [...new Set(facts)] : [...partsOf(service).keys()];
  const covers = named.filter((fact) => !named.some((other) => fact.startsWith(`${other}.`)));
  const isAsked = (fact: string) => covers.some((cover) => fact === cover || fact.startsWith(`${cover}.`));
  const earlier = service.verified.map((look) => ({ ...look, covers: look.covers.filter((fact) => !isAsked(fact)) }));
  return {
    ...service,
    ...(covers.includes("service") && { checked: on, seen: on }),
    sources: placeSource(service.sources, source, on),
    verified: [...earlier.filter((look) => look.covers.length > 0), { covers, on, method, by, source: source.title, review: nextReview(service, on) }],
  };
}

/** A source that stands already is changed only where something new is told of it. */
function placeSource(sources: Source[], { title, url, says }: Confirmation["source"], date: string): Source[] {
  const old = sources.find((source) => source.title === title);
  if (!old) return [...sources, { title, url: url ?? null, date, kind: "official", says: says ?? "" }];
  if (url === undefined && says === undefined) return sources;
  return sources.map((source) => (source === old ? { ...old, url: url ?? old.url, date, says: says ?? old.says } : source));
}
