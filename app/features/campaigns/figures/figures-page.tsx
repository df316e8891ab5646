import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RefusedForm } from "../../../office/problem";
import { Empty } from "../../../ui/empty/empty";
import { FigureForm } from "./figure-form";
import { FigureImport } from "./figure-import";
import type { LookedThrough, ShownFigure } from "./figure-line";
import { FigureTable } from "./figure-table";

interface FiguresPageProps {
  path: string;
  placementsPath: string;
  figures: readonly ShownFigure[];
  placements: readonly { id: string; name: string; place: string }[];
  mayWrite: boolean;
  refused: RefusedForm | undefined;
  looked: LookedThrough | undefined;
}

/** What platforms and partners say of a campaign, and ways to write it down: one by one, or from a table. */
export function FiguresPage({ path, placementsPath, figures, placements, mayWrite, refused, looked }: FiguresPageProps) {
  const { t } = useTranslation("office");
  const refusedOf = (...wanted: string[]) => (wanted.includes(refused?.values.do ?? "") ? refused : undefined);
  return (
    <>
      <h2>{t("figures.title")}</h2>
      <p>{t("figures.about")}</p>
      {figures.length > 0
        ? <FigureTable figures={figures} path={path} placementsPath={placementsPath} mayWrite={mayWrite} refused={refusedOf("remove")} />
        : <Empty><p>{t(placements.length > 0 ? "figures.empty" : "figures.noPlacements")}</p>{placements.length === 0 && <p><Link to={placementsPath}>{t("figures.toPlacements")}</Link></p>}</Empty>}
      {mayWrite && placements.length > 0 && (
        <>
          <h3 id="add">{t("figures.add.heading")}</h3>
          <FigureForm key={figures.length} path={path} refused={refusedOf("add")} placements={placements} />
          <h3 id="table">{t("figures.table.heading")}</h3>
          <FigureImport path={path} refused={refusedOf("look", "import")} looked={looked} />
        </>
      )}
    </>
  );
}
