import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flattenTexts, parseTexts } from "../../app/features/languages/check-texts";
import { isLanguageTag, type LanguageTag, languageTags } from "../../app/features/languages/locales";
import { ArgumentFault } from "../register/arguments";

/** Files of texts by key, in the order in which they are translated. */
export const textFiles = ["essentials", "common", "directory", "services", "facts"] as const;
export type TextFile = (typeof textFiles)[number];

/** Versions of the Swedish texts that a language's texts were made from, by key: `locales/<tag>/sources.json`. */
export type Sources = Partial<Record<TextFile, Record<string, string>>>;

/** What one language has, as it lies in its folder. */
export interface LanguageFiles {
  tag: LanguageTag;
  translation: "original" | "reviewed" | "machine";
  texts: Record<TextFile, ReadonlyMap<string, string>>;
  sources: Sources;
  /** Page files by the page's id. */
  pages: ReadonlyMap<string, string>;
}

/** @throws Fault where a file is not JSON. */
export function readLanguageFiles(root: string, tag: LanguageTag): LanguageFiles {
  const folder = join(root, "locales", tag);
  const json = (name: string) => {
    const path = join(folder, `${name}.json`);
    return existsSync(path) ? parseTexts(`locales/${tag}/${name}.json`, readFileSync(path, "utf8")) : {};
  };
  const names = existsSync(join(folder, "pages")) ? readdirSync(join(folder, "pages")).filter((name) => name.endsWith(".md")).sort() : [];
  const { translation = "machine" }: { translation?: LanguageFiles["translation"] } = json("locale");
  return {
    tag,
    translation,
    texts: { essentials: flattenTexts(json("essentials")), common: flattenTexts(json("common")), directory: flattenTexts(json("directory")), services: flattenTexts(json("services")), facts: flattenTexts(json("facts")) },
    sources: json("sources"),
    pages: new Map(names.map((name) => [name.replace(/\.md$/, ""), readFileSync(join(folder, "pages", name), "utf8")])),
  };
}

/** @throws ArgumentFault that names the languages there are. */
export function requireTag(value: string | undefined): LanguageTag {
  if (isLanguageTag(value)) return value;
  throw new ArgumentFault(`${value === undefined ? "Say which language" : `There is no language "${value}"`}: ${languageTags.join(", ")}.`);
}
