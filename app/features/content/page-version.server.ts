import { versionOf } from "../languages/source-version.server";
import { cutPage } from "./front-matter";
import { cutPieces } from "./page-pieces";

/**
 * What a Swedish page says, as twelve figures: other words, other inserts or another order give others, a new day of
 * review does not. A translation keeps those of the text that it was made from, so it is known when that has changed.
 *
 * @throws Fault
 */
export function versionOfPage(file: string, source: string): string {
  const fields = cutPieces(file, source).filter(({ written }) => written === "yaml").map(({ id, text }) => `${id}: ${text}`);
  return versionOf([...fields, cutPage(file, source).body.trim()].join("\n"));
}
