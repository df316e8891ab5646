import { chainOf, type LanguageTag, languageTags } from "../../languages/locales";

/** What a visitor who reads in a language meets: the language of the words; null where nothing is shown. */
export interface Cover {
  tag: LanguageTag;
  shown: LanguageTag | null;
}

/** Every language of the site, and in which its readers meet a campaign's words. As the public site does, by the same chain. */
export function coverLanguages(written: readonly LanguageTag[]): Cover[] {
  return languageTags.map((tag) => ({ tag, shown: chainOf(tag).find((language) => written.includes(language)) ?? null }));
}
