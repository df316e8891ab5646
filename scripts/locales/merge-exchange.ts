import { localeFiles } from "../../app/features/languages/check-locale";
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

/** Files that come whole or not at all, and the files that they never come without: a page would show keys. */
const needs: Record<TextFile, readonly TextFile[]> = {
  essentials: ["essentials"],
  common: ["common", "essentials", "directory"],
  directory: ["directory", "essentials", "common"],
  services: [],
  facts: [],
};

/** @param today Day of the import, "2026-11-22": when the pages were gone through. */
export function mergeExchange({ units, versions }: Exchange, swedish: LanguageFiles, own: LanguageFiles, english: LanguageFiles, today: string): Merged {
  const merged: Merged = { files: new Map(), faults: units.flatMap(faultOf), unfinished: [] };
  const confirmed = new Map(units.filter(isConfirmed).map((unit) => [`${unit.file} ${unit.id}`, unit]));
  mergeTexts(textFiles.map((file) => takeTexts(file, confirmed, swedish, own)), own, merged);
  for (const [page, source] of swedish.pages) mergePage(page, source, { confirmed, own, english, today, version: versions.get(`pages.${page}`) }, merged);
  return merged;
}

/** What a file of texts would hold. */
interface TakenTexts {
  file: TextFile;
  texts: { key: string; text: string; version: string | undefined; isConfirmed: boolean }[];
  /** How many texts there are, and how many Swedish asks for; an entry that is not whole is found and not taken. */
  found: number;
  wanted: number;
}

function takeTexts(file: TextFile, confirmed: ReadonlyMap<string, Unit>, swedish: LanguageFiles, own: LanguageFiles): TakenTexts {
  const keys = expectedKeys(swedish.texts[file], own.tag).map(({ key }) => key);
  const found = keys.flatMap((key) => {
    const unit = confirmed.get(`${file} ${key}`);
    const text = unit?.target ?? own.texts[file].get(key);
    return text === undefined ? [] : [{ key, text, version: unit ? versionOf(unit.source) : own.sources[file]?.[key], isConfirmed: unit !== undefined }];
  });
  // A rule never comes without its trap.
  const entryOf = (key: string) => key.split(".")[0];
  const isWhole = (entry: string | undefined) => keys.every((key) => entryOf(key) !== entry || found.some((one) => one.key === key));
  return { file, texts: found.filter(({ key }) => needs[file].length > 0 || isWhole(entryOf(key))), found: found.length, wanted: keys.length };
}

function mergeTexts(taken: readonly TakenTexts[], own: LanguageFiles, { files, unfinished }: Merged): void {
  const waitsFor = ({ file }: TakenTexts) => needs[file].find((other) => taken.some((one) => one.file === other && one.found < one.wanted));
  const ready = taken.filter((one) => one.texts.length > 0 && waitsFor(one) === undefined);
  for (const { file, texts } of ready) files.set(`${file}.json`, printJson(nest(texts.map(({ key, text }) => [key, text]))));
  for (const one of taken) {
    const { file, texts, found, wanted } = one;
    if (found > texts.length || (found > 0 && found < wanted && waitsFor(one))) unfinished.push(`${file}: ${found} of ${wanted} texts`);
    else if (found > 0 && waitsFor(one)) unfinished.push(`${file}: waits for ${waitsFor(one)}`);
  }
  const sources: Sources = Object.fromEntries(taken.map((one) => [one.file, ready.includes(one) ? Object.fromEntries(one.texts.flatMap(({ key, version }) => (version ? [[key, version]] : []))) : {}]));
  files.set("sources.json", printJson(sources));

  // One word speaks for all these files: as long as nobody vouches for one of their texts, it is "machine".
  const isVouchedFor = ready.length > 0 && ready.every(({ texts }) => texts.every((text) => text.isConfirmed));
  const translation = own.translation === "machine" && isVouchedFor ? "reviewed" : own.translation;
  const missing = localeFiles.filter((file) => !files.has(`${file}.json`));
  files.set("locale.json", `{ "translation": "${translation}", "fallback": [${missing.map((file) => `"${file}"`).join(", ")}] }\n`);
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
