import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "../languages/format";
import { languageAttributes } from "../languages/language-attributes";
import type { LanguageTag } from "../languages/locales";
import { usePageLanguage } from "../languages/page-language";
import type { PublishedResult } from "./published-result";
import * as styles from "./results-list.css";
import { ResultVerdict } from "./result-verdict";

/**
 * What campaigns did, as everybody may read it.
 *
 * @param language Of the words, as `resultsLanguage` finds it.
 */
export function ResultsList({ results, language }: { results: readonly PublishedResult[]; language: LanguageTag }) {
  const { t } = useTranslation("results", { lng: language });
  const { frame } = usePageLanguage();
  return (
    <section aria-labelledby="results" {...languageAttributes(language, frame)}>
      <h2 id="results">{t("heading")}</h2>
      {results.length === 0 ? <p>{t("empty")}</p> : results.map((result) => <Result key={result.campaign} result={result} language={language} />)}
    </section>
  );
}

function Result({ result, language }: { result: PublishedResult; language: LanguageTag }) {
  const { t } = useTranslation("results", { lng: language });
  const say = ({ starts, ends }: { starts: string; ends: string | null }) =>
    ends === null ? t("since", { starts: formatDate(language, starts) }) : t("from", { starts: formatDate(language, starts), ends: formatDate(language, ends) });
  return (
    <article aria-labelledby={`result-${result.campaign}`}>
      <h3 id={`result-${result.campaign}`}><bdi lang="sv">{result.name}</bdi></h3>
      {result.demonstration && <p><strong>{t("madeUp")}</strong></p>}
      <ResultVerdict result={result} language={language} />
      <dl className={styles.facts}>
        <dt>{t("planned")}</dt>
        <dd>{result.planned ? say(result.planned) : t("unknownTime")}</dd>
        <dt>{t("stood")}</dt>
        {result.stood.length > 0 ? result.stood.map((span) => <dd key={span.starts}>{say(span)}</dd>) : <dd>{t("unknownTime")}</dd>}
      </dl>
      <table className={styles.table}>
        <caption className={styles.caption}>{t("counts")}</caption>
        <tbody>
          {result.counts.map(({ metric, n }) => (
            <tr key={metric}>
              <th scope="row" className={styles.name}>{t(`count.${metric}`)}</th>
              <td className={styles.figure}>{n === null ? t("unknown") : formatNumber(language, n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {result.counts.some(({ n }) => n === null) && <p><small>{t("unknownMeaning")}</small></p>}
      <p>{t(`method.${result.method}`)} {t(`registered.${result.registeredBefore ? "before" : "after"}`)}</p>
      <p>{t("limits", { smallest: result.smallest })}</p>
      <p><small>{t("published", { day: formatDate(language, result.day) })}</small></p>
    </article>
  );
}
