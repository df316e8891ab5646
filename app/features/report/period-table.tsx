import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import type { Period } from "./before-after";
import type { Report } from "./report";
import * as styles from "./report.css";
import { Dash, ReportTable } from "./report-table";
import { formatCount } from "./report-words";

/** Views of an ordinary week before, during and after: of the campaign, and of each placement. */
export function PeriodTable({ periods, page }: { periods: Report["periods"]; page: string }) {
  const { t } = useTranslation("office");
  const parts = ["before", "during", "after"] as const;
  return (
    <>
      <h3>{t("report.periods.title")}</h3>
      <p className={styles.quiet}>{t("report.periods.explain")}</p>
      <ReportTable caption={t("report.periods.caption", { page })} columns={[{ label: t("report.periods.what") }, ...parts.map((part) => ({ label: t(`report.periods.${part}`), isFigure: true }))]}>
        {periods.map(({ name, periods: of }, index) => (
          <tr key={index}>
            <th scope="row" className={table.text}>{name === null ? t("report.periods.campaign") : <bdi>{name}</bdi>}</th>
            {parts.map((part) => <td key={part} className={table.figure}><PeriodWords period={of[part]} /></td>)}
          </tr>
        ))}
      </ReportTable>
    </>
  );
}

function PeriodWords({ period: { weeks, mean } }: { period: Period }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <>
      {mean === null ? <Dash why={t("report.funnel.why.few")} /> : formatCount(language, mean)}
      <span className={styles.small}>{weeks === 0 ? t("report.periods.noWeeks") : t("report.periods.weeks", { count: weeks })}</span>
    </>
  );
}
