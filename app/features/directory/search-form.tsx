import { useTranslation } from "react-i18next";
import * as styles from "./results.css";

/** The words are posted, so that they stand in no address, and the browser is asked to remember none of them. */
export function SearchForm({ path }: { path: string }) {
  const { t } = useTranslation("directory");
  return (
    <form method="post" action={path} autoComplete="off" role="search" className={styles.form}>
      <label htmlFor="q" className={styles.label}>{t("search.label")}</label>
      <p id="hint" className={styles.hint}>{t("search.hint")}</p>
      <span className={styles.field}>
        <input id="q" name="q" type="text" maxLength={200} enterKeyHint="search" autoComplete="off" autoCapitalize="none" spellCheck={false} dir="auto" aria-describedby="hint" className={styles.input} />
        <button className={styles.button}>{t("search.button")}</button>
      </span>
    </form>
  );
}
