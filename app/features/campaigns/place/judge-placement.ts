import { type PlacementKind, placementStates, slotNames } from "../campaign";
import type { PlaceFault } from "./fault";
import { type Frame, judgeSpans, type WrittenSpan } from "./judge-spans";
import { leastTold, longestName, longestPlace } from "./limits";
import { readAddress, readWords } from "./read-words";
import { mostSpans, spanField, type WallSpan } from "./wall-span";

/** A placement's own columns that a form says. */
export interface PlacementValues {
  name: string;
  place: string;
  address: string | null;
  target: string;
  smallest: number | null;
  state: (typeof placementStates)[number];
}

/** A form's fields as they were written; what was not sent is "". */
export type Written = (field: string) => string;

interface Surroundings {
  kind: PlacementKind;
  /** The campaign's own dates. */
  frame: Frame;
  /** The pages that a link may lead to, `ownPageTarget` among them where the campaign has one. */
  targets: readonly string[];
}

/** Reads what a form says of a placement of some kind. A link never leads anywhere but to a page of ours. */
export function judgePlacement(written: Written, { kind, frame, targets }: Surroundings): { values: PlacementValues; spans: WallSpan[] } | { faults: PlaceFault[] } {
  const faults: PlaceFault[] = [];
  const refuse = (field: string, code: PlaceFault["code"], values?: PlaceFault["values"]) => void faults.push({ field, code, ...(values && { values }) });
  const words = (field: string, longest: number): string => {
    const read = readWords(written(field), longest);
    if ("code" in read) faults.push({ field, ...read });
    else if (read.words === "") refuse(field, "missing");
    return "words" in read ? read.words : "";
  };

  const name = words("name", longestName);
  const place = words("place", longestPlace);
  if (kind === "slot" && place !== "" && !slotNames.some((slot) => slot === place)) refuse("place", "mistyped");
  const address = kind === "external" || kind === "post" ? readAddress(written("address")) : { address: null };
  if ("code" in address) faults.push({ field: "address", ...address });
  const target = written("target");
  if (!targets.includes(target)) refuse("target", "targetUnknown");
  const smallest = readSmallest(written("smallest"));
  if (smallest === undefined) refuse("smallest", "smallest", { least: leastTold });
  const state = placementStates.find((one) => one === (written("state") || "open"));
  if (!state) refuse("state", "mistyped");
  const spans = judgeSpans(writtenSpans(written), frame);
  faults.push(...spans.faults);

  if (faults.length > 0 || "code" in address || smallest === undefined || !state) return { faults };
  return { values: { name, place, address: address.address, target, smallest, state }, spans: spans.spans };
}

/** The rows of a plan as they were written. */
export function writtenSpans(written: Written): WrittenSpan[] {
  return Array.from({ length: mostSpans }, (_, index) => ({ starts: written(spanField(index, "starts")), ends: written(spanField(index, "ends")) }));
}

/** Null where nothing is asked for; undefined for what is no such number. */
function readSmallest(written: string): number | null | undefined {
  if (written.trim() === "") return null;
  const number = /^\d{1,6}$/.test(written.trim()) ? Number(written) : NaN;
  return number >= leastTold ? number : undefined;
}
