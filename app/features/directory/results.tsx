import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/notice/notice";
import { Shortcuts } from "../languages/picker";
import { CallListNote } from "./call-list-note";
import { Choices } from "./choices";
import type { ResultGroup, ResultsData } from "./results-data";
import * as styles from "./results.css";
import { SearchForm } from "./search-form";
import { ServiceCard } from "./service-card";
import { list } from "./service-list.css";

/** The directory: search, choices, and those who can help. All of it works as links and one form. */
export function Results({ results }: { results: ResultsData }) {
  const { t } = useTranslation("directory");
  return (
    <section aria-labelledby="results" className={styles.directory}>
      <SearchForm path={results.paths.search} />
      <Choices results={results} />
      <h2 id="results">{t("results.heading", { total: results.total })}</h2>
      <ResultNotices results={results} />
      {results.groups.map((group) => <Group key={group.heading} group={group} now={new Date(results.now)} />)}
      <Pages results={results} />
      {results.paths.print && <p><a href={results.paths.print} className={styles.link}>{t("results.print")}</a></p>}
      <details className={styles.onScreen}>
        <summary className={styles.summary}>{t("results.languages")}</summary>
        <Shortcuts entries={results.languages} />
      </details>
    </section>
  );
}

function Group({ group: { heading, services }, now }: { group: ResultGroup; now: Date }) {
  const { t } = useTranslation("directory");
  const cards = (
    <>
      <ul className={list}>
        {services.map((named) => <ServiceCard key={named.service.id} named={named} now={now} linked />)}
      </ul>
      <CallListNote />
    </>
  );
  // A list without a heading of its own is the section's, and no region within it.
  if (!heading) return <div>{cards}</div>;
  return (
    <section aria-labelledby={`group-${heading}`}>
      <h3 id={`group-${heading}`}>{t(`results.${heading}`)}</h3>
      {cards}
    </section>
  );
}

/** What was done with the question, wherever it was not answered to the letter. */
function ResultNotices({ results: { ignored, selection, relaxed } }: { results: ResultsData }) {
  const { t } = useTranslation("directory");
  return (
    <>
      {ignored && <Notice>{t("results.ignored")}</Notice>}
      {selection.partly && <Notice>{t("results.notUnderstood")}</Notice>}
      {relaxed.length > 0 && (
        <Notice>
          {t("results.nobody")} {relaxed.map((what) => t(`relaxed.${what}`)).join(" ")}
        </Notice>
      )}
    </>
  );
}

function Pages({ results: { page, pages, paths } }: { results: ResultsData }) {
  const { t } = useTranslation("directory");
  if (pages === 1) return null;
  return (
    <nav aria-label={t("pages.label")} className={styles.pages}>
      {paths.previous && <a href={paths.previous} className={styles.link}>{t("pages.previous")}</a>}
      <span>{t("pages.current", { page, pages })}</span>
      {paths.next && <a href={paths.next} className={styles.link}>{t("pages.next")}</a>}
    </nav>
  );
}
