import { useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { TextField } from "../../../ui/field/field";
import { TableFields } from "../table/table-fields";
import { TakeForm } from "../table/take-form";
import type { LookedThrough } from "./figure-line";
import { FigurePreviewTable } from "./figure-preview-table";

interface FigureImportProps {
  path: string;
  refused: RefusedForm | undefined;
  /** What came of looking a table through. */
  looked: LookedThrough | undefined;
}

/** Takes many figures from a table, after each line has been shown. */
export function FigureImport({ path, refused, looked }: FigureImportProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const isBusy = useNavigation().formData?.get("do") === "look";
  return (
    <>
      <p>{t("figures.table.about")}</p>
      <p>{t("figures.table.columns")}</p>
      {looked && (
        <section aria-labelledby="preview">
          <h4 id="preview">{t("placements.posts.preview")}</h4>
          <FigurePreviewTable preview={looked.preview} />
          <TakeForm action={`${path}#table`} count={looked.preview.count} sent={looked.sent} label={t("figures.table.do", { count: looked.preview.count.new })} />
          <h4>{t("placements.posts.again")}</h4>
        </section>
      )}
      <OfficeForm refused={refused} action={`${path}#table`} encType="multipart/form-data">
        <input type="hidden" name="do" value="look" />
        <TableFields refused={refused} sent={looked?.sent} />
        <TextField label={t("figures.table.source")} help={t("figures.table.sourceHelp")} {...field("sourceOfTable", looked?.sent.sourceOfTable)} />
        <Button type="submit" kind="other" disabled={isBusy}>{t(isBusy ? "placements.posts.looking" : "placements.posts.look")}</Button>
      </OfficeForm>
    </>
  );
}
