import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import * as table from "../../../ui/table/table.css";
import { TableRegion } from "../../../ui/table/table-region";
import * as styles from "../place/placements-page.css";
import { PreviewSummary } from "../table/preview-summary";
import { figureFaultKeys, reportedMetrics } from "./figure";
import type { FigureLine, FigurePreview } from "./figure-line";

/** What would come of each line of a table, before anything does. */
export function FigurePreviewTable({ preview }: { preview: FigurePreview }) {
  const { t } = useTranslation("office");
  return (
    <>
      <PreviewSummary {...preview} />
      <TableRegion name={t("placements.posts.preview")}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.figureHead}>{t("placements.posts.line")}</th>
              <th scope="col" className={table.head}>{t("placements.posts.result")}</th>
              <th scope="col" className={table.head}>{t("figures.placement")}</th>
              <th scope="col" className={table.head}>{t("figures.time")}</th>
              <th scope="col" className={table.head}>{t("figures.metricHead")}</th>
              <th scope="col" className={table.figureHead}>{t("figures.nHead")}</th>
              <th scope="col" className={table.head}>{t("figures.sourceHead")}</th>
            </tr>
          </thead>
          <tbody>{preview.lines.map((line, index) => <Line key={index} line={line} />)}</tbody>
        </table>
      </TableRegion>
    </>
  );
}

function Line({ line: { line, status, placement, starts, ends, metric, n, source, isOverlapping, faults } }: { line: FigureLine }) {
  const { t } = useTranslation("office");
  const known = reportedMetrics.find((one) => one === metric);
  return (
    <tr>
      <td className={table.figure}>{line}</td>
      <td className={table.text}>
        <Badge tone={status === "new" ? "voice" : status === "fault" ? "urgent" : "calm"}>{t(`placements.posts.status.${status}`)}</Badge>
        {isOverlapping && <p className={styles.problem}>{t("figures.table.overlaps")}</p>}
        {faults.map(({ field, code, values }) => <p key={field + code} className={styles.problem}>{t(`figures.column.${field}`)}: {t(code === "missing" ? "placements.table.missing" : figureFaultKeys[code], values ?? {})}</p>)}
      </td>
      <td className={table.text}><bdi className={styles.name}>{placement}</bdi></td>
      <td className={table.text}>{starts}{ends !== "" && ends !== starts && ` – ${ends}`}</td>
      <td className={table.text}>{known ? t(`figures.metric.${known}`) : metric}</td>
      <td className={table.figure}>{n}</td>
      <td className={table.text}><bdi>{source}</bdi></td>
    </tr>
  );
}
