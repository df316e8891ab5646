import { useTranslation } from "react-i18next";
import { useProblem } from "../../../office/office-form";
import type { Problem } from "../../../office/problem";
import * as styles from "./own-page-editor.css";
import type { NamedLanguage } from "./page-view";

interface PagePreviewProps {
  /** As the server drew it, by the components of the public page: nothing that was typed is markup in it. */
  html: string | null;
  problems: Problem[];
  state: "idle" | "waiting" | "failed";
  language: NamedLanguage;
}

/** The page as it will look, in the direction of its language, and what keeps it from being shown. */
export function PagePreview({ html, problems, state, language }: PagePreviewProps) {
  const { t } = useTranslation("office");
  const say = useProblem();
  return (
    <section aria-labelledby="previewed" id="preview" tabIndex={-1}>
      <h3 id="previewed">{t("page.previewed.heading")}</h3>
      <div role="status">
        {state === "waiting" && <p className={styles.quiet}>{t("page.previewed.waiting")}</p>}
        {state === "failed" && <p className={styles.problems}>{t("page.previewed.failed")}</p>}
        {problems.length > 0 && <ul className={styles.problems}>{problems.map((problem) => <li key={problem.field + say(problem)}>{say(problem)}</li>)}</ul>}
        {problems.length > 0 && html !== null && <p>{t("page.previewed.faulty")}</p>}
      </div>
      {html === null ? <p className={styles.quiet}>{t("page.previewed.none")}</p> : <div className={styles.preview} lang={language.tag} dir={language.direction} dangerouslySetInnerHTML={{ __html: html }} />}
    </section>
  );
}
