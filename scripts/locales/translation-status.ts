import { readFrontMatter } from "../../app/features/content/front-matter";
import { launchPages, pageIds } from "../../app/features/content/page-table";
import { versionOfPage } from "../../app/features/content/page-version.server";
import { type LanguageTag, localeOf } from "../../app/features/languages/locales";
import { versionOf } from "../../app/features/languages/source-version.server";
import { type LanguageFiles, textFiles } from "./language-files";
import { expectedKeys } from "./units";

/** How far a language has come with what its tier asks for. Pages and texts by name: "pages.start", "common exit". */
export interface TranslationStatus {
  pages: { have: number; wanted: number };
  texts: { have: number; wanted: number };
  /** Pages by who vouches for their words. */
  machine: number;
  reviewed: number;
  /** Made from other words than Swedish has now. */
  stale: string[];
  missing: string[];
}

/** Easy Swedish has pages of its own and reads the rest in Swedish, which is short there already. */
const pagesOnly: LanguageTag[] = ["sv-simple"];

export function statusOf(swedish: LanguageFiles, own: LanguageFiles): TranslationStatus {
  const { tier } = localeOf(own.tag);
  const pages: readonly string[] = tier === "A" ? pageIds : tier === "B" ? launchPages : [];
  const facts = new Set(pages.flatMap((page) => [...(swedish.pages.get(page) ?? "").matchAll(/::\w+\{#(\w+)\}/g)].map(([, id]) => id)));
  const texts = tier === "C" || pagesOnly.includes(own.tag) ? [] : textFiles.flatMap((file) =>
    expectedKeys(swedish.texts[file], own.tag).filter(({ key }) => file !== "facts" || tier === "A" || facts.has(key.split(".")[0])).map((text) => ({ file, ...text })),
  );
  const present = texts.filter(({ file, key }) => own.texts[file].has(key));
  const states = [...own.pages].map(([page, text]) => ({ page, ...readFrontMatter(`pages.${page}`, text).data }));
  const isStale = ({ page, source }: (typeof states)[number]) => own.tag !== "sv" && source !== versionOfPage(page, swedish.pages.get(page) ?? "---\n-\n---\n");

  return {
    pages: { have: pages.filter((page) => own.pages.has(page)).length, wanted: pages.length },
    texts: { have: present.length, wanted: texts.length },
    machine: states.filter(({ translation }) => translation === "machine").length,
    reviewed: states.filter(({ translation }) => translation !== "machine").length,
    stale: [
      ...states.filter(isStale).map(({ page }) => `pages.${page}`),
      ...(own.tag === "sv" ? [] : present.filter(({ file, key, source }) => own.sources[file]?.[key] !== versionOf(source)).map(({ file, key }) => `${file} ${key}`)),
    ],
    missing: [
      ...pages.filter((page) => !own.pages.has(page)).map((page) => `pages.${page}`),
      ...texts.filter(({ file, key }) => !own.texts[file].has(key)).map(({ file, key }) => `${file} ${key}`),
    ],
  };
}
