import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import type { Method } from "./report";
import * as styles from "./report.css";
import { Section } from "./report-table";
import { formatCount, formatDays } from "./report-words";

/** How it was counted and how well: level, least sum, what is uncertain and when nothing could be counted. */
export function MethodSection({ method: { level, smallest, closer, degraded, outage, outages } }: { method: Method }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const count = (n: number) => ({ count: n, formatted: formatCount(language, n) });
  return (
    <Section id="method" title={t("report.method.title")}>
      <p>{t("report.method.level", { level })} {t("report.method.smallest", { smallest })} {t("report.method.sums")}</p>
      {closer.length > 0 && (
        <>
          <p className={styles.entry}>{t("report.method.closer")}</p>
          <ul className={styles.list}>{closer.map(({ name, smallest: own, byMonth }) => <li key={name}>{t(byMonth ? "report.method.byMonth" : "report.method.closerOne", { name, smallest: own })}</li>)}</ul>
        </>
      )}
      {degraded !== null && <p>{t("report.method.degraded", count(degraded))}</p>}
      {outage !== null && <p>{t("report.method.outage", count(outage))}</p>}
      {outages.length > 0 && (
        <>
          <p className={styles.entry}>{t("report.method.outages")}</p>
          <ul className={styles.list}>{outages.map(({ starts, ends, text }) => <li key={starts + text}>{formatDays(language, { starts, ends })}: <bdi>{text}</bdi></li>)}</ul>
        </>
      )}
      {degraded === null && outage === null && outages.length === 0 && <p>{t("report.method.sound")}</p>}
      <p className={styles.onScreen}><Link to="/redaktion/metod" className={styles.link}>{t("report.method.read")}</Link></p>
    </Section>
  );
}
