import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import type { LanguageTag } from "../languages/locales";
import { usePageLanguage } from "../languages/page-language";
import * as styles from "./how-we-measure.css";
import type { MeasuringFacts } from "./measuring-facts";

/**
 * What is counted on this site as it runs now, and what is not.
 *
 * @param language Of the words, as `measuringLanguage` finds it.
 */
export function HowWeMeasure({ facts, language }: { facts: MeasuringFacts; language: LanguageTag }) {
  const { t } = useTranslation("measuring", { lng: language });
  const { frame } = usePageLanguage();
  return (
    <section aria-labelledby="measured" {...languageAttributes(language, frame)}>
      <h2 id="measured">{t("heading")}</h2>
      <p>{t(`levels.${facts.level}`)}</p>
      {facts.showsCode && <p>{t("code")}</p>}
      <p>{t("smallest", { smallest: facts.smallest })}</p>
      {facts.decision && <p>{t("decision")} <bdi>{facts.decision}</bdi></p>}
      <table className={styles.table}>
        <caption className={styles.caption}>{t("caption", { level: facts.level })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{t("event")}</th>
            <th scope="col" className={styles.head}>{t("counted")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.events.map(({ name, counted }) => (
            <tr key={name}>
              <th scope="row" className={styles.event}>{t(`events.${name}`)}</th>
              <td className={styles.answer}>{t(counted ? "yes" : "no")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
