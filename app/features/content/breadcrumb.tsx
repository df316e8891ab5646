import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import * as styles from "./breadcrumb.css";
import type { ContentPageData } from "./content-page-data";

type Ancestors = ContentPageData["ancestors"];

/** Where the page lies. The browser's Back leads away from the site, so the way up stands on every page. */
export function Breadcrumb({ ancestors, current }: { ancestors: Ancestors; current: { title: string; language: Ancestors[number]["language"] } }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  if (ancestors.length === 0) return null;
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className={styles.breadcrumb}>
        {ancestors.map(({ path }, index) => (
          <li key={path} className={styles.step}>
            <a href={path}>{index === 0 ? t("home") : ancestors[index]?.title}</a>
          </li>
        ))}
        <li className={styles.step} aria-current="page">
          <span {...languageAttributes(current.language, frame)}>{current.title}</span>
        </li>
      </ol>
    </nav>
  );
}

/** The page above, at the foot of the page where the text ends. */
export function ParentLink({ ancestors }: { ancestors: Ancestors }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  const parent = ancestors.at(-1);
  if (!parent) return null;
  // A title in another language may run the other way.
  const title = parent.language === frame ? parent.title : `\u2068${parent.title}\u2069`;
  return (
    <p>
      <a href={parent.path} className={styles.parent}>{t("backTo", { page: ancestors.length === 1 ? t("home") : title })}</a>
    </p>
  );
}
