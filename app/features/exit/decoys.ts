import type { LanguageTag } from "../languages/locales";

/** Two neutral addresses: where the exit leads, and where it turns when the first does not answer. */
export type Decoys = readonly [string, string];

/** The decoys of the site, and of languages that have their own. */
export interface DecoyTable {
  all: Decoys;
  byLanguage: Partial<Record<LanguageTag, Decoys>>;
}

export function decoysFor(table: DecoyTable, tag: LanguageTag): Decoys {
  return table.byLanguage[tag] ?? table.all;
}

/** The exit's own address for a language: it names the language only where that leads elsewhere. */
export function exitPathFor(table: DecoyTable, tag: LanguageTag): string {
  return table.byLanguage[tag] ? `/x/${tag}` : "/x";
}
