import type common from "../../../locales/sv/common.json";
import type directory from "../../../locales/sv/directory.json";
import type essentials from "../../../locales/sv/essentials.json";
import type material from "../../../locales/sv/material.json";
import type measuring from "../../../locales/sv/measuring.json";
import type results from "../../../locales/sv/results.json";
import { environment } from "../../environment.server";
import type { TextTree } from "./check-texts";
import { chainOf, type LanguageTag, languageTags, sourceLanguage } from "./locales";
import { staleEntries, versionsOf } from "./stale-entries.server";

/**
 * Texts of the interface. `essentials` are the few without which nobody finds help or the way out; `material` is for those
 * who hang posters and place links, `measuring` and `results` for those who wonder what is counted and
 * what campaigns did, and few languages have them.
 */
export interface Texts {
  common: typeof common;
  directory: typeof directory;
  essentials: typeof essentials;
  material: typeof material;
  measuring: typeof measuring;
  results: typeof results;
}

/** How far a translation has come, as `locales/<tag>/locale.json` says. */
export interface TranslationState {
  translation: "original" | "reviewed" | "machine";
  /** Files that this language does not have, so that what is missing is known and not forgotten. */
  fallback: string[];
}

// Only in a `.server.ts` file: anywhere else this would ship every language to the browser.
const files = import.meta.glob<Record<string, unknown>>("../../../locales/*/*.json", { eager: true, import: "default" });

function readFile<T>(tag: LanguageTag, name: string): T | undefined {
  return files[`../../../locales/${tag}/${name}.json`] as T | undefined;
}

export function translationState(tag: LanguageTag): TranslationState {
  return readFile<TranslationState>(tag, "locale") ?? { translation: "original", fallback: [] };
}

/** Whether words that came about like this are shown: the operator may hide what only a computer translated. */
export function isShown(translation: TranslationState["translation"]): boolean {
  return translation !== "machine" || environment.machineTranslations === "show";
}

/** A language's texts, unless they are hidden. */
function readTexts<T>(tag: LanguageTag, name: string): T | undefined {
  return isShown(translationState(tag).translation) ? readFile<T>(tag, name) : undefined;
}

/** The texts that exist in each language, as i18next takes them. */
export const resources = Object.fromEntries(
  languageTags.map((tag) => [
    tag,
    Object.fromEntries(
      (["common", "directory", "essentials", "material", "measuring", "results"] as const)
        .map((name) => [name, readTexts(tag, name)] as const)
        .filter(([, texts]) => texts !== undefined),
    ),
  ]),
) as Record<LanguageTag, Partial<Texts>>;

/** The language that a visitor to `tag` reads the interface in: the first of its chain that has one whole. */
export function interfaceLanguage(tag: LanguageTag): LanguageTag {
  return firstWith(tag, "common");
}

/** The language of the exit, the emergency block and the notices. */
export function essentialsLanguage(tag: LanguageTag): LanguageTag {
  return firstWith(tag, "essentials");
}

/** The language of what is said to those who place and print material. */
export function materialLanguage(tag: LanguageTag): LanguageTag {
  return firstWith(tag, "material");
}

/** The language of what is said of what is counted. */
export function measuringLanguage(tag: LanguageTag): LanguageTag {
  return firstWith(tag, "measuring");
}

/** The language of what is said of campaigns' results. */
export function resultsLanguage(tag: LanguageTag): LanguageTag {
  return firstWith(tag, "results");
}

function firstWith(tag: LanguageTag, name: keyof Texts): LanguageTag {
  const found = chainOf(tag).find((candidate) => resources[candidate][name]);
  if (!found) throw new Error(`No language in the chain of ${tag} has ${name}.json`);
  return found;
}

/**
 * Words kept by id (`services.json`, `facts.json`) in a language or, id by id, in the nearest one that has them.
 * Those that were made from other words than Swedish has now are passed over: what has changed may be the rule itself.
 *
 * @returns The entry and the language it is in, so that the page can mark it.
 */
export function findWords<T>(file: WordFile, id: string, tag: LanguageTag): { words: T; language: LanguageTag } | null {
  for (const language of chainOf(tag)) {
    const words = readTexts<Record<string, T>>(language, file)?.[id];
    if (words && !isStale(language, file, id)) return { words, language };
  }
  return null;
}

type WordFile = "services" | "facts";

const stale = new Map<string, Set<string>>(
  (["services", "facts"] as const).flatMap((file) => {
    const swedish = versionsOf(readFile<TextTree>(sourceLanguage, file) ?? {});
    return languageTags.filter((tag) => tag !== sourceLanguage).map((tag) => {
      const sources = readFile<Record<string, Record<string, string>>>(tag, "sources")?.[file] ?? {};
      return [`${tag} ${file}`, staleEntries(swedish, sources)] as const;
    });
  }),
);

function isStale(language: LanguageTag, file: WordFile, id: string): boolean {
  return stale.get(`${language} ${file}`)?.has(id) ?? false;
}
