import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import type { ContentPageData } from "./content-page-data";
import * as styles from "./page-index.css";

/** Every page by its title, for whoever looks for something that no door leads to. */
export function PageIndex({ index }: { index: ContentPageData["index"] }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  if (index.length === 0) return null;
  return (
    <nav aria-labelledby="all-pages">
      <h2 id="all-pages">{t("index.heading")}</h2>
      {index.map(({ group, pages }) => (
        <section key={group} aria-labelledby={`pages-${group}`}>
          <h3 id={`pages-${group}`}>{t(`index.${group}`)}</h3>
          <ul className={styles.list}>
            {pages.map(({ path, title, language }) => (
              <li key={path} className={styles.entry}>
                <a href={path} className={styles.link} {...languageAttributes(language, frame)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
