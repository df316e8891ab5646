import { flattenTexts, type TextTree } from "./check-texts";
import { versionOf } from "./source-version.server";

/**
 * Entries of a file of words by id whose Swedish words are others now than those that a language's were made from.
 * One half changed is a whole entry changed: a rule never stands beside another rule's trap.
 *
 * @param sources Versions by key, as `sources.json` of the language has them.
 */
export function staleEntries(swedish: TextTree, sources: Record<string, string>): Set<string> {
  const changed = [...flattenTexts(swedish)].filter(([key, text]) => sources[key] !== versionOf(text));
  return new Set(changed.map(([key]) => key.split(".")[0] ?? key));
}
