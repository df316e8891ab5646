import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import * as styles from "./calendar-page.css";
import type { NoteView } from "./calendar-view";
import { longestNote, noteKinds, stampOf } from "./note";

interface NoteFormProps {
  /** The note that is to be changed, as it is saved; null for a new one. */
  note: NoteView | null;
  refused: RefusedForm | undefined;
}

/** A note, new or to be changed. Where another has saved it meanwhile, what they saved stands beside. */
export function NoteForm({ note, refused }: NoteFormProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const search = new URLSearchParams(useLocation().search);
  search.delete("anteckning");
  const isChanged = refused?.problems.some(({ key }) => key === "frame.changedMeanwhile") ?? false;
  return (
    <section id="note-form" aria-labelledby="note-title" className={styles.form}>
      <h3 id="note-title">{t(note ? "calendar.notes.change" : "calendar.notes.add")}</h3>
      {isChanged && note && <Notice tone="voice"><p>{t("calendar.notes.saved", { kind: t(`calendar.notes.kinds.${note.kind}`), days: note.days, text: note.text })}</p></Notice>}
      <OfficeForm refused={refused} key={note?.id ?? "new"}>
        <input type="hidden" name="do" value="save" />
        <input type="hidden" name="note" value={refused?.values.note ?? note?.id ?? ""} />
        <input type="hidden" name="stamp" value={refused?.values.stamp ?? (note ? stampOf(note) : "")} />
        <SelectField label={t("calendar.notes.kind")} {...field("kind", note?.kind)} options={noteKinds.map((kind) => ({ value: kind, label: t(`calendar.notes.kinds.${kind}`) }))} />
        <TextField label={t("calendar.notes.starts")} type="date" required {...field("starts", note?.starts)} />
        <TextField label={t("calendar.notes.ends")} help={t("calendar.notes.endsHelp")} type="date" {...field("ends", note?.ends ?? "")} />
        <TextField label={t("calendar.notes.text")} help={t("calendar.notes.textHelp", { longest: longestNote })} rows={3} required {...field("text", note?.text)} />
        <Button type="submit">{t("frame.save")}</Button> {note && <Link to={`?${search.toString()}`}>{t("frame.cancel")}</Link>}
      </OfficeForm>
    </section>
  );
}
