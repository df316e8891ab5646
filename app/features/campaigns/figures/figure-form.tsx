import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { reportedMetrics } from "./figure";

interface FigureFormProps {
  path: string;
  refused: RefusedForm | undefined;
  placements: readonly { id: string; name: string; place: string }[];
}

/** Characters of a placement's name in a list of them: a post's whole text may be one. */
const shownOfName = 80;

/** Writes down one figure that somebody else has told. */
export function FigureForm({ path, refused, placements }: FigureFormProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const choices = placements.map(({ id, name, place }) => ({ value: id, label: `${name.length > shownOfName ? `${name.slice(0, shownOfName)}…` : name} (${place})` }));
  return (
    <OfficeForm refused={refused} action={`${path}#add`}>
      <input type="hidden" name="do" value="add" />
      <SelectField label={t("figures.field.placement")} {...field("placement")} options={[{ value: "", label: t("figures.field.choose") }, ...choices]} />
      <TextField type="date" label={t("figures.field.starts")} {...field("starts")} />
      <TextField type="date" label={t("figures.field.ends")} help={t("figures.field.endsHelp")} {...field("ends")} />
      <SelectField label={t("figures.field.metric")} {...field("metric")} options={reportedMetrics.map((metric) => ({ value: metric, label: t(`figures.metric.${metric}`) }))} />
      <TextField inputMode="numeric" label={t("figures.field.n")} help={t("figures.field.nHelp")} {...field("n")} />
      <TextField label={t("figures.field.source")} help={t("figures.field.sourceHelp")} {...field("source")} />
      <Button type="submit">{t("figures.add.do")}</Button>
    </OfficeForm>
  );
}
