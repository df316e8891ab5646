import type { Problem } from "../../../office/problem";
import { type LanguageTag, languageTags, localeOf } from "../../languages/locales";
import { type PageText, textsFor } from "./own-page";

/** A language as the office names it. */
export interface NamedLanguage {
  tag: LanguageTag;
  autonym: string;
  swedishName: string;
  direction: "ltr" | "rtl";
}

/** How a campaign's page is in a language: written, or shown in another one, or nowhere yet. */
export interface LanguageState extends NamedLanguage {
  isWritten: boolean;
  /** What whoever reads this language is shown meanwhile. */
  standsIn: NamedLanguage | null;
}

/** What the editor of a campaign's page shows. */
export interface PageView {
  /** Of the editor. */
  path: string;
  language: NamedLanguage;
  languages: LanguageState[];
  /** Version 0 where the page is not written in this language yet. */
  saved: { title: string; body: string; version: number };
  slug: { saved: string; proposed: string; isLocked: boolean };
  /** What the page's address begins with. */
  addressStart: string;
  /** Path of the public page, while it is shown. */
  shownAt: string | null;
  limits: { title: number; body: number };
  /** The saved page as it looks; null where there is none, or where it cannot be drawn any more. */
  preview: string | null;
  /** What keeps the saved page from being shown: a line that it names may have left the register since. */
  problems: Problem[];
  /** What the text may refer to. */
  pages: { id: string; title: string }[];
  lines: { id: string; name: string }[];
}

export function nameLanguage(tag: LanguageTag): NamedLanguage {
  const { autonym, swedishName, direction } = localeOf(tag);
  return { tag, autonym, swedishName, direction };
}

/** Every language of the site, with what becomes of the page in it. */
export function listLanguageStates(texts: readonly Pick<PageText, "language">[]): LanguageState[] {
  return languageTags.map((tag) => {
    const shown = textsFor({ texts }, tag)[0]?.language;
    return { ...nameLanguage(tag), isWritten: shown === tag, standsIn: shown === undefined || shown === tag ? null : nameLanguage(shown) };
  });
}
