import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import { ChartKey, TimeFigure } from "../../ui/chart/time-figure";
import { Notice } from "../../ui/notice/notice";
import { ChartTable, NoteTable } from "./chart-table";
import type { Report } from "./report";
import type { ReportChart } from "./report-chart";
import { PeriodTable } from "./period-table";
import * as styles from "./report.css";
import { Section } from "./report-table";
import { formatDays } from "./report-words";

interface ViewsChartProps {
  chart: ReportChart;
  periods: Report["periods"];
  /** Title of the page that the campaign is for; null where none is chosen. */
  page: string | null;
}

/** Views and clicks along the time in which placements stood; the same numbers in a table. */
export function ViewsChart({ chart: { window, chart, rows, marks, notes, unshown, isGrowing }, periods, page }: ViewsChartProps) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const byDay = window.unit === "day";
  const days = formatDays(language, { starts: window.from, ends: window.to });
  const title = t(byDay ? "report.chart.nameDay" : "report.chart.nameWeek", { days });
  const labels = chart.panels.map(({ label }) => label);
  const keyWords = { told: t(byDay ? "report.chart.key.toldDay" : "report.chart.key.toldWeek"), share: t(byDay ? "report.chart.key.shareDay" : "report.chart.key.shareWeek"), planned: t("report.chart.key.planned"), seen: t("report.chart.key.seen"), moment: t("report.chart.key.moment"), note: t("report.chart.key.note") };
  return (
    <Section id="chart" title={t("report.chart.title")}>
      {page === null && <Notice>{t("report.chart.noOutcome")}</Notice>}
      <Choice window={window} />
      <figure className={styles.figure}>
        <TimeFigure id="views" chart={chart} title={title} description={t("report.chart.description", { panels: labels.join("; ") })} />
        <figcaption>
          <ChartKey id="views" entries={marks.map((kind) => ({ kind, label: keyWords[kind] }))} />
          {isGrowing && <p className={styles.quiet}>{t(byDay ? "report.chart.unfinishedDays" : "report.chart.unfinished")}</p>}
          {unshown > 0 && <p className={styles.quiet}>{t("report.chart.unshown", { count: unshown })}</p>}
        </figcaption>
      </figure>
      <details>
        <summary className={styles.summary}>{t("report.chart.table")}</summary>
        <ChartTable rows={rows} unit={window.unit} columns={labels} />
        {notes.length > 0 && <NoteTable notes={notes} />}
      </details>
      {page !== null && periods.length > 0 && <PeriodTable periods={periods} page={page} />}
    </Section>
  );
}

/** By day or by week, and which days. */
function Choice({ window: { unit, earlier, later } }: { window: ReportChart["window"] }) {
  const { t } = useTranslation("office");
  return (
    <ul className={styles.links} aria-label={t("report.chart.per")}>
      <li className={styles.entry}><Link to="?per=vecka#chart" className={styles.link} aria-current={unit === "week" ? "true" : undefined} preventScrollReset>{t("report.chart.perWeek")}</Link></li>
      <li className={styles.entry}><Link to="?per=dag#chart" className={styles.link} aria-current={unit === "day" ? "true" : undefined} preventScrollReset>{t("report.chart.perDay")}</Link></li>
      {earlier !== null && <li className={styles.entry}><Link to={`?per=dag&fran=${earlier}#chart`} className={styles.link} preventScrollReset>{t("report.chart.earlier")}</Link></li>}
      {later !== null && <li className={styles.entry}><Link to={`?per=dag&fran=${later}#chart`} className={styles.link} preventScrollReset>{t("report.chart.later")}</Link></li>}
    </ul>
  );
}
