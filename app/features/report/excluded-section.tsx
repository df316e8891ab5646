import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import type { Report } from "./report";
import * as styles from "./report.css";
import { ReportTable, Section } from "./report-table";
import { formatCount, formatDay, formatDays } from "./report-words";

const reasons = ["method", "robot", "prefetch", "embedded", "objection", "unknown", "mistyped", "ended", "staff"] as const;

/** What was answered and not counted, days that look like programs, and days that somebody has set aside. */
export function ExcludedSection({ excluded, suspicious, setAside }: Pick<Report, "excluded" | "suspicious" | "setAside">) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <Section id="excluded" title={t("report.excluded.title")}>
      <p className={styles.quiet}>{t(excluded.length > 0 ? "report.excluded.explain" : "report.excluded.none")}</p>
      {excluded.length > 0 && (
        <ReportTable caption={t("report.excluded.caption")} columns={[{ label: t("report.excluded.reason") }, { label: t("report.excluded.n"), isFigure: true }]}>
          {excluded.map(({ reason, n }) => {
            const known = reasons.find((one) => one === reason);
            return <tr key={reason}><th scope="row" className={table.text}>{known ? t(`report.excluded.reasons.${known}`) : reason}</th><td className={table.figure}>{formatCount(language, n)}</td></tr>;
          })}
        </ReportTable>
      )}
      <h3>{t("report.excluded.suspicious")}</h3>
      {suspicious.length === 0 ? <p>{t("report.excluded.notSuspicious")}</p> : <SuspiciousDays days={suspicious} />}
      <h3>{t("report.excluded.setAside")}</h3>
      {setAside.length === 0 ? <p>{t("report.excluded.notSetAside")}</p> : (
        <ReportTable caption={t("report.excluded.setAside")} columns={(["day", "where", "why"] as const).map((key) => ({ label: t(`report.excluded.${key}`) }))}>
          {setAside.map(({ day, name, reason }) => (
            <tr key={`${day} ${name ?? ""}`}>
              <th scope="row" className={table.text}>{formatDay(language, day)}</th>
              <td className={table.text}>{name === null ? t("report.excluded.page") : <bdi>{name}</bdi>}</td>
              <td className={table.text}><bdi>{reason}</bdi></td>
            </tr>
          ))}
        </ReportTable>
      )}
    </Section>
  );
}

function SuspiciousDays({ days }: { days: Report["suspicious"] }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <>
      <p className={styles.quiet}>{t("report.excluded.suspiciousExplain")}</p>
      <ReportTable caption={t("report.excluded.suspicious")} columns={(["day", "where", "what"] as const).map((key) => ({ label: t(`report.excluded.${key}`) }))}>
        {days.map(({ starts, ends, days: count, subject, name, reason, n, against, notes }) => (
          <tr key={`${starts} ${subject} ${reason}`}>
            <th scope="row" className={table.text}>{formatDays(language, { starts, ends })}</th>
            <td className={table.text}>{name === null ? t("report.excluded.page") : <bdi>{name}</bdi>}</td>
            <td className={table.text}>
              {t(`report.excluded.${reason}`, { n: formatCount(language, n), against: formatCount(language, against) })}
              {count > 1 && <span className={styles.small}>{t("report.excluded.severalDays", { count })}</span>}
              {notes.length > 0 && <span className={styles.small}><bdi>{t("report.excluded.sameDay", { notes: notes.join(" ") })}</bdi></span>}
            </td>
          </tr>
        ))}
      </ReportTable>
    </>
  );
}
