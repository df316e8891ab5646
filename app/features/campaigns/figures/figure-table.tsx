import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import * as table from "../../../ui/table/table.css";
import { TableRegion } from "../../../ui/table/table-region";
import * as styles from "../place/placements-page.css";
import { reportedMetrics } from "./figure";
import type { ShownFigure } from "./figure-line";

interface FigureTableProps {
  figures: readonly ShownFigure[];
  path: string;
  /** Of the campaign's placements. */
  placementsPath: string;
  mayWrite: boolean;
  refused: RefusedForm | undefined;
}

/** What others say of a campaign's placements, each with who says it: apart from everything that we count. */
export function FigureTable({ figures, path, placementsPath, mayWrite, refused }: FigureTableProps) {
  const { t } = useTranslation("office");
  const heads = ["placement", "time", "metricHead", "nHead", "sourceHead", ...(mayWrite ? ["removeHead" as const] : [])] as const;
  return (
    <TableRegion name={t("figures.caption")}>
      <table className={table.table}>
        <caption className={table.caption}>{t("figures.caption")}</caption>
        <thead><tr>{heads.map((head) => <th key={head} scope="col" className={head === "nHead" ? table.figureHead : table.head}>{t(`figures.${head}`)}</th>)}</tr></thead>
        <tbody>{figures.map((figure) => <Row key={figure.id} figure={figure} path={path} placementsPath={placementsPath} mayWrite={mayWrite} refused={refused?.values.figure === String(figure.id) ? refused : undefined} />)}</tbody>
      </table>
    </TableRegion>
  );
}

function Row({ figure, path, placementsPath, mayWrite, refused }: Omit<FigureTableProps, "figures"> & { figure: ShownFigure }) {
  const { t } = useTranslation("office");
  const metric = reportedMetrics.find((one) => one === figure.metric) ?? "impressions";
  return (
    <tr>
      <th scope="row" className={table.text}><Link to={`${placementsPath}/${figure.placement}`}><bdi className={styles.name}>{figure.placementName}</bdi></Link></th>
      <td className={table.text}>{figure.time}{figure.isOverlapping && <p className={styles.problem}>{t("figures.overlaps")}</p>}</td>
      <td className={table.text}>{t(`figures.metric.${metric}`)}</td>
      <td className={table.figure}>{figure.n}</td>
      <td className={table.text}>
        <bdi>{t("figures.by", { source: figure.source })}</bdi>{" "}
        <span className={styles.quiet}>{figure.enteredBy && t("figures.entered", { name: figure.enteredBy })} {figure.isFromFile && t("figures.fromFile")}</span>
      </td>
      {mayWrite && <td className={table.text}><RemoveFigure id={figure.id} path={path} refused={refused} /></td>}
    </tr>
  );
}

function RemoveFigure({ id, path, refused }: { id: number; path: string; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  return (
    <Confirm ask={t("figures.remove.ask")}>
      <p>{t("figures.remove.text")}</p>
      <OfficeForm refused={refused} action={path}>
        <input type="hidden" name="figure" value={id} />
        <Button type="submit" kind="harmful" name="do" value="remove">{t("figures.remove.do")}</Button>
      </OfficeForm>
    </Confirm>
  );
}
