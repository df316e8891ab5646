import { join } from "node:path";
import { flattenTexts } from "../../../app/features/languages/check-texts";
import { versionOfPage } from "../../../app/features/content/page-version.server";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { type LanguageFiles, readLanguageFiles, type TextFile, textFiles } from "../../../scripts/locales/language-files";
import { unitsOf } from "../../../scripts/locales/units";
import type { Exchange, Unit } from "../../../scripts/locales/xliff";

export const project = join(import.meta.dirname, "../../..");
export const swedish = readLanguageFiles(project, "sv");
export const english = readLanguageFiles(project, "en");

type Parts = Partial<Pick<LanguageFiles, "translation" | "sources">> & { texts?: Partial<Record<TextFile, Record<string, string>>>; pages?: Record<string, string> };

/** A language that has little or nothing. */
export function language(tag: LanguageTag, { translation = "machine", sources = {}, texts = {}, pages = {} }: Parts = {}): LanguageFiles {
  const textsOf = (file: TextFile) => new Map(Object.entries(texts[file] ?? {}));
  const [essentials, common, directory, services, facts] = textFiles.map(textsOf) as [Map<string, string>, ...Map<string, string>[]];
  return { tag, translation, sources, texts: { essentials, common, directory, services, facts } as LanguageFiles["texts"], pages: new Map(Object.entries(pages)) };
}

/** What would be exported for a language, with each unit as a translator leaves it. */
export function exchangeOf(source: LanguageFiles, own: LanguageFiles, work: (unit: Unit) => Unit = (unit) => unit): Exchange {
  return { tag: own.tag, units: unitsOf(source, own).map(work), versions: new Map([...source.pages].map(([page, text]) => [`pages.${page}`, versionOfPage(page, text)])) };
}

/** The language once files were written to its folder. */
export function after(own: LanguageFiles, files: ReadonlyMap<string, string>): LanguageFiles {
  const json = (name: string) => JSON.parse(files.get(`${name}.json`) ?? "{}") as Record<string, string>;
  const texts = Object.fromEntries(textFiles.map((file) => [file, files.has(`${file}.json`) ? flattenTexts(json(file)) : own.texts[file]])) as unknown as LanguageFiles["texts"];
  const pages = new Map([...own.pages, ...[...files].flatMap(([name, text]) => (name.startsWith("pages/") ? [[name.slice(6, -3), text] as const] : []))]);
  return { ...own, ...json("locale"), texts, pages, sources: json("sources") };
}

/** The translator has gone through the unit; where there was no draft, it says the same as Swedish. */
export function confirmed(unit: Unit): Unit {
  return { ...unit, target: unit.target ?? unit.source, state: "reviewed" };
}
