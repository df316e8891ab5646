import type { Place } from "../places";
import { foldText } from "./plain-text";

/** What a text says of where a service is offered. */
export type Area = { code: string } | { code?: never; fault: "areaUnknown" | "areaNotUnderstood" } | { code?: never; fault: "areaWithoutZero"; meant: string };

const country = new Set(["se", "sverige", "sweden", "helasverige", "helalandet", "nationellt", "nationell", "national", "nationwide", "riket", "rikstackande"]);

/**
 * A way of finding areas by code or name. A bare name that a municipality and a county share is the
 * municipality: the narrower promise.
 */
export function createAreaFinder(places: readonly Place[]): (written: string) => Area {
  const codes = new Set(places.map(({ code }) => code));
  const byName = new Map([...places].sort((a, b) => a.code.length - b.code.length).flatMap(({ code, name, short }) => [name, short, ...(code.length === 2 ? [`Region ${short}`] : [])].map((some) => [foldText(some), code] as const)));
  // A county's whole name must not be taken over by a municipality's short one.
  for (const { code, name } of places) byName.set(foldText(name), code);
  return (written) => {
    const folded = foldText(written);
    const code = country.has(folded) ? "SE" : codes.has(written.trim()) ? written.trim() : byName.get(folded);
    if (code !== undefined) return { code };
    if (/^\d{1,3}$/.test(folded) && codes.has(`0${folded}`)) return { fault: "areaWithoutZero", meant: `0${folded}` };
    // What claims to be a code or a place's name is wrong; a sentence only says it otherwise than we can read.
    return { fault: /^\d+$/.test(folded) || /^[\p{L} -]+ (?:kommun|län|municipality|county)$/iu.test(written.trim()) ? "areaUnknown" : "areaNotUnderstood" };
  };
}
