import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import type { StepRow, Unit } from "../../ui/chart/steps";
import * as table from "../../ui/table/table.css";
import { daysBetween } from "./placement-times";
import type { Note } from "./report-lanes";
import * as styles from "./report.css";
import { Dash, ReportTable } from "./report-table";
import { formatCount, formatDays, type ReportLanguage } from "./report-words";

/** The numbers of a chart, line by line; what was only counted together stands on a line of its own, undivided. */
export function ChartTable({ rows, unit, columns }: { rows: readonly StepRow[]; unit: Unit; columns: readonly string[] }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <>
      <p className={styles.quiet}>{t("report.chart.gap")}</p>
      <ReportTable caption={t(unit === "day" ? "report.chart.captionDay" : "report.chart.captionWeek")} columns={[{ label: t("report.chart.time") }, ...columns.map((label) => ({ label, isFigure: true }))]}>
        {rows.map((row) => (
          <tr key={`${row.starts} ${row.ends}`}>
            <th scope="row" className={table.text}>{row.isLong ? t("report.chart.together", { days: formatDays(language, row) }) : formatDays(language, row)}</th>
            {row.values.map((n, index) => (
              <td key={index} className={table.figure}>
                {n === null ? <Dash why={t("report.funnel.why.few")} /> : formatCount(language, n)}
                {n !== null && row.isLong && <span className={styles.small}>{t(unit === "day" ? "report.chart.meanDay" : "report.chart.meanWeek", { mean: meanOf(language, n, row, unit) })}</span>}
              </td>
            ))}
          </tr>
        ))}
      </ReportTable>
    </>
  );
}

function meanOf(language: ReportLanguage, n: number, { starts, ends }: StepRow, unit: Unit): string {
  return formatCount(language, n / ((daysBetween(starts, ends) + 1) / (unit === "day" ? 1 : 7)), 1);
}

/** What else happened, as the chart shades it. */
export function NoteTable({ notes }: { notes: readonly Note[] }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <ReportTable caption={t("report.chart.notes")} columns={[{ label: t("report.chart.time") }, { label: t("report.chart.notes") }]}>
      {notes.map(({ starts, ends, kind, text }, index) => (
        <tr key={index}>
          <th scope="row" className={table.text}>{formatDays(language, { starts, ends })}</th>
          <td className={table.text}><bdi>{text}</bdi> <span className={styles.small}>{t(`report.chart.note.${kind}`)}</span></td>
        </tr>
      ))}
    </ReportTable>
  );
}
