import { versionOf } from "../../app/features/languages/source-version.server";
import { codesOf } from "./inline-codes";
import { type LanguageFiles, type Sources, type TextFile, textFiles } from "./language-files";
import { mergePage } from "./merge-page";
import { expectedKeys } from "./units";
import type { Exchange, Unit } from "./xliff";

/** What an exchange makes of a language's folder: files by their name in it, and what could not be used. */
export interface Merged {
  files: Map<string, string>;
  /** Sentences: what is wrong in the exchange. Nothing is written while there is one. */
  faults: string[];
  /** Files that wait for more of their texts. */
  unfinished: string[];
}

const wholeFiles: TextFile[] = ["essentials", "common", "directory"];

/** @param today Day of the import, "2026-11-22": when the pages were gone through. */
export function mergeExchange({ units, versions }: Exchange, swedish: LanguageFiles, own: LanguageFiles, english: LanguageFiles, today: string): Merged {
  const merged: Merged = { files: new Map(), faults: units.flatMap(faultOf), unfinished: [] };
  const confirmed = new Map(units.filter(isConfirmed).map((unit) => [`${unit.file} ${unit.id}`, unit]));
  const sources: Sources = {};
  const states = textFiles.map((file) => mergeTexts(file, confirmed, swedish, own, sources, merged));
  merged.files.set("sources.json", printJson(sources));
  const missing = ["common", "directory", "essentials", "services", "facts"].filter((file) => !merged.files.has(`${file}.json`));
  const translation = own.translation === "machine" && states.every((state) => state !== "unconfirmed") ? "reviewed" : own.translation;
  merged.files.set("locale.json", `{ "translation": "${translation}", "fallback": [${missing.map((file) => `"${file}"`).join(", ")}] }\n`);
  for (const [page, source] of swedish.pages) mergePage(page, source, { confirmed, own, english, today, version: versions.get(`pages.${page}`) }, merged);
  return merged;
}

/** @returns Whether a person vouches for the whole of a file that comes whole or not at all. */
function mergeTexts(file: TextFile, confirmed: ReadonlyMap<string, Unit>, swedish: LanguageFiles, own: LanguageFiles, sources: Sources, merged: Merged): "confirmed" | "unconfirmed" | "partial" {
  const keys = expectedKeys(swedish.texts[file], own.tag).map(({ key }) => key);
  const unitOf = (key: string) => confirmed.get(`${file} ${key}`);
  const textOf = (key: string) => unitOf(key)?.target ?? own.texts[file].get(key);
  // A rule never comes without its trap.
  const isWhole = (key: string) => keys.every((other) => other.split(".")[0] !== key.split(".")[0] || textOf(other) !== undefined);
  const isInterface = wholeFiles.includes(file);
  const present = keys.filter((key) => textOf(key) !== undefined && (isInterface || isWhole(key)));
  const found = keys.filter((key) => textOf(key) !== undefined);

  if (found.length > present.length || (isInterface && present.length > 0 && present.length < keys.length)) merged.unfinished.push(`${file}: ${found.length} of ${keys.length} texts`);
  if (present.length > 0 && (!isInterface || present.length === keys.length)) merged.files.set(`${file}.json`, printJson(nest(present.map((key) => [key, textOf(key) ?? ""]))));
  sources[file] = Object.fromEntries(present.flatMap((key) => {
    const unit = unitOf(key);
    const version = unit ? versionOf(unit.source) : own.sources[file]?.[key];
    return version ? [[key, version]] : [];
  }));
  return !isInterface ? "partial" : keys.every(unitOf) ? "confirmed" : "unconfirmed";
}

function isConfirmed({ target, state }: Unit): boolean {
  return state !== "initial" && target !== undefined && target.trim() !== "";
}

function faultOf(unit: Unit): string[] {
  if (!isConfirmed(unit) || codesOf(unit.target ?? "").join() === codesOf(unit.source).join()) return [];
  return [`${unit.file} ${unit.id}: must hold the same codes as Swedish: ${codesOf(unit.source).join(" ") || "none"}`];
}

function nest(texts: readonly (readonly [string, string])[]): object {
  const tree: Record<string, unknown> = {};
  for (const [key, text] of texts) {
    const parts = key.split(".");
    const last = parts.pop() ?? "";
    const parent = parts.reduce((node, part) => (node[part] ??= {}) as Record<string, unknown>, tree);
    parent[last] = text;
  }
  return tree;
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
