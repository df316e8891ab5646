import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import type { Report } from "./report";
import * as styles from "./report.css";
import { ReportTable, Section } from "./report-table";
import { formatCount, formatDays } from "./report-words";

/** What platforms and others say, apart from everything that is counted here. */
export function FigureTable({ figures }: { figures: Report["figures"] }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const columns = [...(["placement", "time", "metric"] as const).map((key) => ({ label: t(`report.figures.${key}`) })), { label: t("report.figures.n"), isFigure: true }, { label: t("report.figures.source") }];
  return (
    <Section id="figures" title={t("report.figures.title")}>
      <p className={styles.quiet}>{t(figures.length > 0 ? "report.figures.explain" : "report.figures.none")}</p>
      {figures.length > 0 && (
        <ReportTable caption={t("report.figures.caption")} columns={columns}>
          {figures.map(({ id, placement_name, starts, ends, metric, n, source }) => (
            <tr key={id}>
              <th scope="row" className={table.text}><bdi>{placement_name}</bdi></th>
              <td className={table.text}>{formatDays(language, { starts, ends })}</td>
              <td className={table.text}>{t(`report.figures.kind.${metric}`)}</td>
              <td className={table.figure}>{formatCount(language, n)}</td>
              <td className={table.text}><bdi>{source}</bdi></td>
            </tr>
          ))}
        </ReportTable>
      )}
    </Section>
  );
}
