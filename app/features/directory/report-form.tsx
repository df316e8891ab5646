import { useTranslation } from "react-i18next";
import { heardOnly } from "../../ui/hidden.css";
import { longestText, trap, wrongs } from "./report";
import * as form from "./report-form.css";
import * as styles from "./results.css";

/**
 * Says that something is wrong about a service. It asks nothing about who says so, and tells that
 * nobody answers, so that no one waits here for help.
 *
 * @param service Its id.
 */
export function ReportForm({ path, service }: { path: string; service: string }) {
  const { t } = useTranslation("directory");
  return (
    <details className={form.report}>
      <summary className={styles.summary}>{t("report.summary")}</summary>
      <form method="post" action={path} autoComplete="off">
        <p>{t("report.noAnswer")}</p>
        <input type="hidden" name="id" value={service} />
        <fieldset className={form.question}>
          <legend className={form.legend}>{t("report.what")}</legend>
          {wrongs.map((what) => (
            <label key={what} className={form.answer}>
              <input type="radio" name="what" value={what} required className={form.radio} /> {t(`report.${what}`)}
            </label>
          ))}
        </fieldset>
        <label htmlFor="report-text" className={form.legend}>{t("report.text")}</label>
        <p id="report-hint" className={styles.hint}>{t("report.hint", { most: longestText })}</p>
        <textarea id="report-text" name="text" rows={4} maxLength={longestText} autoComplete="off" spellCheck={false} dir="auto" aria-describedby="report-hint" className={form.text} />
        <label aria-hidden className={heardOnly}>
          {t("report.empty")} <input name={trap} type="text" tabIndex={-1} autoComplete="off" aria-hidden />
        </label>
        <button className={styles.button}>{t("report.button")}</button>
      </form>
    </details>
  );
}
