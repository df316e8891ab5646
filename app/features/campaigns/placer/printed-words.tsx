import { useTranslation } from "react-i18next";
import type essentials from "../../../../locales/sv/essentials.json";
import { languageAttributes } from "../../languages/language-attributes";
import type { LanguageTag } from "../../languages/locales";

interface PrintedWordsProps {
  /** Said one after the other, each with a full stop where there are several. */
  keys: (keyof typeof essentials)[];
  language: LanguageTag;
  className?: string;
  /** Of the Swedish words, for whoever helps; none for words that stand alone. */
  beside?: string;
}

/** Some of the site's first words in the language of a print and, smaller, in Swedish. */
export function PrintedWords({ keys, language, className, beside }: PrintedWordsProps) {
  const { i18n } = useTranslation();
  const inLanguage = (tag: LanguageTag) => {
    const said = keys.map((key) => i18n.getFixedT(tag, "essentials")(key));
    return said.length > 1 ? `${said.join(". ")}.` : said[0];
  };
  return (
    <p className={className}>
      {inLanguage(language)}
      {/* Isolated within a line of the print's own direction, so that it begins where the words above it do. */}
      {beside && language !== "sv" && <span className={beside}><bdi {...languageAttributes("sv", language)}>{inLanguage("sv")}</bdi></span>}
    </p>
  );
}
