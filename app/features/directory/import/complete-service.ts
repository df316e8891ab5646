import type { Service, Source } from "../service";
import { nextReview } from "../verification";
import { type Candidate, type ImportOrder, ownSource } from "./candidate";

/** What an import leaves behind as the source of what it told. */
export function sourceOf({ source, file, url }: ImportOrder, { checked }: Candidate): Source {
  return { title: `Import: ${source}`, url, date: checked ?? null, kind: "import", says: `told by ${file}` };
}

/**
 * A new record from what a file says. What it does not say is assumed, and told; such a record stays
 * a draft, like all others for which nobody has decided that they may be shown.
 */
export function completeService(candidate: Candidate, ids: { service: string; organization: string }, order: ImportOrder): Service {
  const { source, today, publish } = order;
  const isOurs = source === ownSource && candidate.own !== undefined;
  const { isAssumed, ...facts } = fillIn(candidate, order);
  const { channels } = candidate;
  if (channels.length === 0) candidate.fields.tell("phones", "noContact");
  const status = publish && candidate.status === "active" && !isAssumed && channels.length > 0 ? "active" : "draft";
  const told = sourceOf(order, candidate);
  return {
    id: ids.service,
    organization: ids.organization,
    ...facts,
    status: isOurs ? (candidate.own?.status ?? status) : status,
    channels,
    ...placeOf(candidate, facts.kind),
    checked: isOurs ? (candidate.own?.checked ?? null) : (candidate.checked ?? null),
    seen: (isOurs ? candidate.own?.seen : undefined) ?? today,
    sources: isOurs ? (candidate.own?.sources ?? []).map((one) => ({ ...one, says: one.title })) : [told],
    verified: isOurs ? (candidate.own?.verified ?? []) : [{ covers: ["service", ...channels.map(({ id }) => id)], on: today, method: "import", by: "import", source: told.title, review: nextReview(facts, today) }],
    words: { name: candidate.name, about: candidate.about },
    ...(source !== ownSource && { origin: { source, id: candidate.key } }),
  } as Service;
}

/** What the file says, else what was ordered, else the least that may be assumed of others' files. */
function fillIn(candidate: Candidate, { defaults }: ImportOrder): Pick<Service, "kind" | "audience" | "need" | "area"> & { isAssumed: boolean } {
  const told = { kind: candidate.kind ?? defaults.kind, audience: candidate.audience ?? defaults.audience, need: candidate.need ?? defaults.need, area: candidate.area ?? defaults.area };
  const silent = (["kind", "audience", "need", "area"] as const).filter((name) => told[name] === undefined);
  for (const name of silent) {
    if (candidate.isTable) candidate.fields.tell(name, "columnEmpty", name);
    else candidate.fields.tell(name, `${name}Assumed`);
  }
  return { kind: told.kind ?? "information", audience: told.audience ?? ["everyone"], need: told.need ?? ["talk"], area: told.area ?? ["SE"], isAssumed: silent.length > 0 };
}

/** An address is taken only where the file itself says what kind of service it is of, and that is no shelter. */
function placeOf({ place, kind, fields }: Candidate, filled: Service["kind"]): Pick<Service, "place"> {
  if (!place) return {};
  if (kind !== undefined && filled !== "shelter") return { place };
  fields.tell("street", "placeNotTaken", "kind");
  return {};
}
