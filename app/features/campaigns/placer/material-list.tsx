import { useTranslation } from "react-i18next";
import { languageAttributes } from "../../languages/language-attributes";
import type { LanguageTag } from "../../languages/locales";
import { usePageLanguage } from "../../languages/page-language";
import { LanguageName } from "./language-name";
import { materialPath } from "./material-address";
import * as styles from "./material-list.css";

interface MaterialListProps {
  /** The language of the list's own words. */
  language: LanguageTag;
}

/** Cards and poster in the reader's own language, right under the help. */
export function OwnMaterial({ language }: MaterialListProps) {
  const { page, frame } = usePageLanguage();
  const { t } = useTranslation("material", { lng: language });
  return (
    <ul className={styles.own} {...languageAttributes(language, frame)}>
      <li className={styles.part}><a className={styles.link} href={materialPath(page, "cards")}>{t("cards.heading")}</a></li>
      <li className={styles.part}><a className={styles.link} href={materialPath(page, "poster")}>{t("poster.heading")}</a></li>
    </ul>
  );
}

/** Cards and posters in every language that has the words for them. */
export function MaterialList({ language, tags }: MaterialListProps & { tags: LanguageTag[] }) {
  const { frame } = usePageLanguage();
  const { t } = useTranslation("material", { lng: language });
  return (
    <section aria-labelledby="in-languages" {...languageAttributes(language, frame)}>
      <h2 id="in-languages">{t("list.heading")}</h2>
      <ul className={styles.list}>
        {tags.map((tag) => (
          <li key={tag} className={styles.entry}>
            <span className={styles.name} id={`in-${tag}`}><LanguageName tag={tag} around={language} /></span>
            <a className={styles.link} href={materialPath(tag, "cards")} hrefLang={tag} id={`cards-${tag}`} aria-labelledby={`cards-${tag} in-${tag}`}>{t("cards.title")}</a>
            <a className={styles.link} href={materialPath(tag, "poster")} hrefLang={tag} id={`poster-${tag}`} aria-labelledby={`poster-${tag} in-${tag}`}>{t("poster.title")}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
