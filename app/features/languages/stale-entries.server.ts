import { flattenTexts, type TextTree } from "./check-texts";
import { versionOf } from "./source-version.server";

/** Versions of all texts of a file, by key. */
export function versionsOf(texts: TextTree): Map<string, string> {
  return new Map([...flattenTexts(texts)].map(([key, text]) => [key, versionOf(text)]));
}

/**
 * Entries of a file of words by id whose Swedish words are others now than those that a language's were made from.
 * One half changed is a whole entry changed: a rule never stands beside another rule's trap.
 *
 * @param swedish Versions by key of the Swedish words as they are now.
 * @param sources Versions by key, as `sources.json` of the language has them.
 */
export function staleEntries(swedish: ReadonlyMap<string, string>, sources: Record<string, string>): Set<string> {
  const changed = [...swedish].filter(([key, version]) => sources[key] !== version);
  return new Set(changed.map(([key]) => key.split(".")[0] ?? key));
}
