import type { Service, Verification } from "../service";
import { nextReview } from "../verification";
import { type Candidate, type ImportOrder, ownSource } from "./candidate";
import { sourceOf } from "./complete-service";
import { areSame } from "./identity";
import { mergeChannels } from "./merge-channels";

/**
 * A record of the register after what a file says of it. What the file does not say stays.
 *
 * @returns The very same record where the file says nothing new. Else what changed is verified as
 *   "import" from today, and what did not change keeps the look that it rests on.
 */
export function mergeService(present: Service, candidate: Candidate, organization: string, order: ImportOrder): Service {
  const facts = {
    ...present,
    organization,
    kind: candidate.kind ?? present.kind,
    audience: candidate.audience ?? present.audience,
    need: candidate.need ?? present.need,
    area: candidate.area ?? present.area,
    status: nextStatus(present, candidate, order),
    channels: candidate.own ? candidate.channels : candidate.isSummary ? present.channels : mergeChannels(present.channels, candidate.channels),
    ...(present.words && { words: { name: candidate.name, about: candidate.about } }),
    ...(candidate.place && present.origin && { place: candidate.place }),
  } as Service;
  if (facts.kind === "shelter") delete facts.place;
  const merged = order.source === ownSource && candidate.own ? withOwnFacts(facts, candidate.own) : facts;
  if (areSame(merged, present)) return present;
  return merged === facts ? withImport(present, facts, candidate, order) : merged;
}

/**
 * Whether the record is shown: a source may take back what it told, at once. It shows something only
 * where a person has decided so, and a status that people gave one of our own records stays.
 */
function nextStatus(present: Service, candidate: Candidate, { publish }: ImportOrder): Service["status"] {
  if (candidate.status === "active") {
    const isWhole = [candidate.kind, candidate.audience, candidate.need, candidate.area, candidate.channels[0]].every((fact) => fact !== undefined);
    return publish && isWhole && present.origin && present.status !== "closed" ? "active" : present.status;
  }
  const isTakenBack = present.status === "active" && (present.origin !== undefined || candidate.status === "hidden");
  return isTakenBack ? (candidate.status === "closed" ? "closed" : "paused") : present.status;
}

function withOwnFacts(facts: Service, { status, checked, seen, sources, verified }: NonNullable<Candidate["own"]>): Service {
  const says = new Map(facts.sources.map((source) => [source.title, source.says]));
  return {
    ...facts,
    status: status ?? facts.status,
    checked: checked === undefined ? facts.checked : checked,
    seen: seen ?? facts.seen,
    sources: sources.map((source) => ({ ...source, says: says.get(source.title) ?? source.title })),
    verified,
  };
}

/** The record with the import as source of what it changed. */
function withImport(before: Service, after: Service, candidate: Candidate, order: ImportOrder): Service {
  const changed = after.channels.filter((channel) => !areSame(channel, before.channels.find(({ id }) => id === channel.id))).map(({ id }) => id);
  const isWholeChanged = (["organization", "kind", "audience", "need", "area", "words", "place"] as const).some((field) => !areSame(before[field], after[field]));
  const covers = [...(isWholeChanged ? ["service"] : []), ...changed];
  const gone = before.channels.map(({ id }) => id).filter((id) => !after.channels.some((channel) => channel.id === id));
  const kept = withoutParts(before.verified, [...covers, ...gone]);
  if (covers.length === 0) return { ...after, verified: kept };
  const told = sourceOf(order, candidate);
  return {
    ...after,
    checked: [before.checked, candidate.checked ?? null].filter((date) => date !== null).sort().at(-1) ?? null,
    seen: order.today,
    sources: [...before.sources.filter(({ title }) => title !== told.title), told],
    verified: [...kept, { covers, on: order.today, method: "import", by: "import", source: told.title, review: nextReview(after, order.today) }],
  };
}

function withoutParts(verified: Verification[], parts: string[]): Verification[] {
  return verified.map((look) => ({ ...look, covers: look.covers.filter((cover) => !parts.some((part) => cover === part || cover.startsWith(`${part}.`))) })).filter(({ covers }) => covers.length > 0);
}
