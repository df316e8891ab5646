import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RefusedForm } from "../../../office/problem";
import { SelectField, TextField } from "../../../ui/field/field";
import { useFieldOf } from "../../../office/office-form";

interface TableFieldsProps {
  refused: RefusedForm | undefined;
  /** What was sent and is looked through now; what it was pasted from stays in its field. */
  sent: { text: string; order: string } | undefined;
}

/** Asks for a table, as a file or pasted, and for what its dates mean. */
export function TableFields({ refused, sent }: TableFieldsProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const round = useRound(sent ?? refused);
  return (
    // What was in a file stands in the field after each look, to be mended there; so the file itself is let go.
    <Fragment key={round}>
      <TextField type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" label={t("placements.posts.file")} help={t("placements.posts.fileHelp")} name="file" problem={field("file").problem} />
      <TextField rows={8} label={t("placements.posts.paste")} spellCheck={false} wrap="off" {...field("text", sent?.text)} />
      <SelectField label={t("placements.posts.order")} {...field("order", sent?.order)} options={[{ value: "", label: t("placements.posts.orderNone") }, { value: "day", label: t("placements.posts.orderDay") }, { value: "month", label: t("placements.posts.orderMonth") }]} />
    </Fragment>
  );
}

/** Rises with every answer. */
function useRound(answer: unknown): number {
  const [last, setLast] = useState({ answer, round: 0 });
  if (last.answer !== answer) setLast({ answer, round: last.round + 1 });
  return last.round;
}
