import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as styles from "./own-page-editor.css";
import type { LanguageState, NamedLanguage, PageView } from "./page-view";

/** What a language is called in the office: in Swedish where Swedish is worked in, else by its own name. */
export function useLanguageName(): (language: NamedLanguage) => string {
  const { i18n } = useTranslation("office");
  return ({ autonym, swedishName }) => (i18n.language === "sv" ? swedishName : autonym);
}

/** In which languages the page is written, and what stands in where it is not. */
export function PageLanguages({ view: { path, language, languages } }: { view: Pick<PageView, "path" | "language" | "languages"> }) {
  const { t } = useTranslation("office");
  const nameOf = useLanguageName();
  const written = languages.filter(({ isWritten }) => isWritten);
  const missing = languages.filter(({ isWritten }) => !isWritten);
  const current = missing.find(({ tag }) => tag === language.tag);
  const standIns = [...new Map(missing.map(({ standsIn }) => [standsIn?.tag, standsIn])).values()];
  return (
    <nav aria-label={t("page.languages.heading")}>
      {written.length > 0 && (
        <>
          <p>{t("page.languages.written", { count: written.length })}</p>
          <LanguageList languages={written} path={path} current={language} />
          {missing.some(({ tag }) => tag === "sv") && <p className={styles.problems}>{t("page.languages.noSwedish")}</p>}
        </>
      )}
      <details>
        <summary className={styles.summary}>{t("page.languages.missing", { count: missing.length })}</summary>
        {standIns.map((standIn) => (
          <div key={standIn?.tag ?? ""}>
            {standIn && <p>{t("page.languages.standsIn", { language: nameOf(standIn) })}</p>}
            <LanguageList languages={missing.filter(({ standsIn }) => standsIn?.tag === standIn?.tag)} path={path} current={language} />
          </div>
        ))}
      </details>
      {current?.standsIn && <p>{t("page.languages.thisOne", { language: nameOf(language), shown: nameOf(current.standsIn) })}</p>}
    </nav>
  );
}

function LanguageList({ languages, path, current }: { languages: LanguageState[]; path: string; current: NamedLanguage }) {
  const nameOf = useLanguageName();
  return (
    <ul className={styles.languages}>
      {languages.map((language) => (
        <li key={language.tag} className={styles.language}>
          <Link to={`${path}?sprak=${language.tag}`} aria-current={language.tag === current.tag ? "true" : undefined} className={styles.languageLink}><bdi>{nameOf(language)}</bdi></Link>
        </li>
      ))}
    </ul>
  );
}
