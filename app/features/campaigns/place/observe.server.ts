import { changeAudited } from "../../../storage/audit.server";
import { deleteObservation, insertObservations, listObservations, updateObservation } from "../../../storage/observations.server";
import { findPlacement } from "../../../storage/placements.server";
import { stockholmTime } from "../../languages/stockholm-clock";
import type { PlaceFault } from "./fault";
import type { Written } from "./judge-placement";
import { readSpan } from "./judge-spans";
import { longestEvidence } from "./limits";
import type { Outcome, Workplace } from "./open-campaign.server";
import { evidenceField, observationName } from "./observation-field";
import { readWords } from "./read-words";
import { spanField, type WallSpan } from "./wall-span";

type Seen = WallSpan & { evidence: string };

/**
 * Writes down when a placement stood and how that is known, or changes it. Nothing that visitors see is changed by it, so it
 * is done in any state of the campaign.
 *
 * @param id Of what is changed; null for something new.
 */
export function saveObservation({ db, author, campaign }: Workplace, placement: string, id: number | null, written: Written): Promise<Outcome<null>> {
  return changeAudited(db, author, async (change, note) => {
    const name = observationName(id);
    const judged = judgeObservation(written, name, author.now);
    if ("faults" in judged) return { ...judged, status: 400 };
    const gone: Outcome<null> = { faults: [{ field: spanField(name, "starts"), code: "gone" }], status: 409 };
    if (!(await findPlacement(change, campaign, placement))) return gone;
    const before = id === null ? null : (await listObservations(change, placement)).find((one) => one.id === id && one.source === "manual");
    if (before === undefined) return gone;
    if (before) await updateObservation(change, before.id, judged.seen);
    else await insertObservations(change, [{ placement, source: "manual", ...judged.seen }]);
    note({ action: before ? "observation.update" : "observation.create", object: `placement/${placement}`, before, after: judged.seen });
    return { done: null };
  });
}

/** Takes away what somebody has written down. */
export function removeObservation({ db, author, campaign }: Workplace, placement: string, id: number): Promise<Outcome<null>> {
  return changeAudited(db, author, async (change, note) => {
    const found = (await findPlacement(change, campaign, placement)) && (await listObservations(change, placement)).find((one) => one.id === id);
    if (!found) return { faults: [{ field: spanField(observationName(id), "starts"), code: "gone" }], status: 409 };
    await deleteObservation(change, id);
    note({ action: "observation.remove", object: `placement/${placement}`, before: found, after: null });
    return { done: null };
  });
}

function judgeObservation(written: Written, name: string, now: Date): { seen: Seen } | { faults: PlaceFault[] } {
  const faults: PlaceFault[] = [];
  const read = readSpan({ starts: written(spanField(name, "starts")), ends: written(spanField(name, "ends")) }, name, { starts: null, ends: null });
  if ("faults" in read) faults.push(...read.faults);
  else if (!read.span) faults.push({ field: spanField(name, "starts"), code: "missing" });
  else for (const part of ["starts", "ends"] as const) if ((read.span[part] ?? "") > wallOf(now)) faults.push({ field: spanField(name, part), code: "notYet" });
  const evidence = readWords(written(evidenceField(name)), longestEvidence);
  if ("code" in evidence) faults.push({ field: evidenceField(name), ...evidence });
  else if (evidence.words === "") faults.push({ field: evidenceField(name), code: "missing" });
  if (faults.length > 0 || !("span" in read) || !read.span || !("words" in evidence)) return { faults };
  return { seen: { ...read.span, evidence: evidence.words } };
}

/** The minute that a clock in Stockholm shows. */
export function wallOf(now: Date): string {
  const { day, time } = stockholmTime(now);
  return `${day}T${time}`;
}
