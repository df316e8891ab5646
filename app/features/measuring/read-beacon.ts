import { isLanguageTag, type LanguageTag } from "../languages/locales";
import { metricsOf } from "./count";

type Channel = (typeof metricsOf.contact)[number];

/** What a page may tell: that a placement was in view for a second, or by which way a kind of helpline was contacted. */
export type Beacon<Group extends string> =
  | { kind: "viewable"; code: string; language: LanguageTag }
  | { kind: "contact"; group: Group; channel: Channel; language: LanguageTag };

/** Bytes; the longest that the script writes is shorter. */
const longest = 64;

/**
 * Reads what the script of level 3 sent: "v CODE/TAG" or "c KIND CHANNEL TAG". Anybody can send anything, so nothing gets
 * through that is not a word of ours; whether a placement has the code is for the caller to see.
 *
 * @param groups The kinds of helpline that there are.
 * @returns null for anything else.
 */
export function readBeacon<Group extends string>(body: string, groups: readonly Group[]): Beacon<Group> | null {
  if (body.length > longest) return null;
  const seen = /^v ([0-9A-Z]{6})\/([A-Za-z-]+)$/.exec(body);
  if (seen?.[1] && isLanguageTag(seen[2])) return { kind: "viewable", code: seen[1], language: seen[2] };

  const [letter, kind, way, language, ...more] = body.split(" ");
  const group = groups.find((known) => known === kind);
  const channel = metricsOf.contact.find((known) => known === way);
  if (letter !== "c" || !group || !channel || !isLanguageTag(language) || more.length > 0) return null;
  return { kind: "contact", group, channel, language };
}
