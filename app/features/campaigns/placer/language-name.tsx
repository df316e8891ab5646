import { languageAttributes } from "../../languages/language-attributes";
import { type LanguageTag, localeOf } from "../../languages/locales";

/** A language in its own words, with its Swedish name for whoever helps. @param around The language of what surrounds it. */
export function LanguageName({ tag, around }: { tag: LanguageTag; around: LanguageTag }) {
  const { autonym, swedishName, direction } = localeOf(tag);
  return (
    <>
      <bdi lang={tag} dir={direction}>{autonym}</bdi>
      {swedishName !== autonym && <span {...languageAttributes("sv", around)}> ({swedishName})</span>}
    </>
  );
}
