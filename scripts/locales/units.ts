import { cutPieces } from "../../app/features/content/page-pieces";
import { versionOfPage } from "../../app/features/content/page-version.server";
import { readFrontMatter } from "../../app/features/content/front-matter";
import { pluralSuffix } from "../../app/features/languages/check-texts";
import { pluralRules } from "../../app/features/languages/format";
import type { LanguageTag } from "../../app/features/languages/locales";
import { versionOf } from "../../app/features/languages/source-version.server";
import { codesOf } from "./inline-codes";
import { type LanguageFiles, type TextFile, textFiles } from "./language-files";
import type { Unit } from "./xliff";

/** In the order in which they are written, which ICU's differs from. */
const pluralForms = ["zero", "one", "two", "few", "many", "other"] as const;

const notes: Record<string, string> = {
  "essentials exit": "A button on a small phone: at most 20 characters. The page digital-safety names it by the same words.",
  "essentials exitHint": "Read aloud after the button's name, never shown.",
  title: "Stands in the browser's tab and history, where others see it: calm, at most 40 characters.",
};

/**
 * Every text of Swedish as a unit for one language, with what that language has of it. Nobody vouches for what a
 * computer translated, nor for what was made from other words than Swedish has now: such a draft goes out as `initial`.
 */
export function unitsOf(swedish: LanguageFiles, own: LanguageFiles): Unit[] {
  return [...textFiles.flatMap((file) => textUnits(file, swedish, own)), ...[...swedish.pages].flatMap(([page, source]) => pageUnits(page, source, own))];
}

function textUnits(file: TextFile, swedish: LanguageFiles, own: LanguageFiles): Unit[] {
  return expectedKeys(swedish.texts[file], own.tag).map(({ key, source, note }) => {
    const target = own.texts[file].get(key);
    const isFresh = own.sources[file]?.[key] === versionOf(source);
    return { file, id: key, source, ...withTarget(source, target, isFresh && own.translation !== "machine" ? "reviewed" : "initial"), note: note ?? notes[`${file} ${key}`] };
  });
}

/** The keys of a file in a language: as Swedish has them, but for a text that counts a key for each plural form of the language. */
export function expectedKeys(swedish: ReadonlyMap<string, string>, tag: LanguageTag): { key: string; source: string; note?: string }[] {
  const own = pluralRules(tag).resolvedOptions().pluralCategories;
  const forms = pluralForms.filter((form) => own.includes(form));
  return [...swedish].flatMap(([key, source]) => {
    if (!pluralSuffix.test(key)) return [{ key, source }];
    if (!key.endsWith("_other")) return [];
    return forms.map((form) => ({ key: key.replace(pluralSuffix, `_${form}`), source, note: `Plural form "${form}" of the language; Swedish has "one" and "other".` }));
  });
}

function pageUnits(page: string, source: string, own: LanguageFiles): Unit[] {
  const file = `pages.${page}`;
  const pieces = cutPieces(file, source);
  const written = own.pages.get(page);
  const targets = written === undefined ? [] : cutPieces(file, written);
  const { translation, source: version } = written === undefined ? { translation: "machine", source: undefined } : readFrontMatter(file, written).data;
  const state = version === versionOfPage(file, source) && translation !== "machine" ? "reviewed" : "initial";
  const fits = targets.map(({ id }) => id).join() === pieces.map(({ id }) => id).join();
  return pieces.map(({ id, text }, index) => ({ file, id, source: text, ...withTarget(text, fits ? targets[index]?.text : undefined, state), note: notes[id] }));
}

/** A translation whose codes are not those of the text would be refused when it comes back, so it does not go out. */
function withTarget(source: string, target: string | undefined, state: Unit["state"]): Pick<Unit, "target" | "state"> {
  return target !== undefined && codesOf(target).join() === codesOf(source).join() ? { target, state } : { state: "initial" };
}
