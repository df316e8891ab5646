import { parseDocument } from "yaml";
import { versionOf } from "../languages/source-version.server";
import { cutPage } from "./front-matter";
import { wordFields } from "./page-pieces";

/**
 * What a Swedish page says, as twelve figures: other words, other inserts or another order give others, a new day of
 * review does not. A translation keeps those of the text that it was made from, so it is known when that has changed.
 *
 * @throws Fault
 */
export function versionOfPage(file: string, source: string): string {
  const { yaml, body } = cutPage(file, source);
  const fields = (parseDocument(yaml).toJS() ?? {}) as Record<string, unknown>;
  return versionOf(JSON.stringify([wordFields.map((field) => fields[field] ?? null), body.trim()]));
}
