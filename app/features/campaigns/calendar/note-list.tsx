import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import { Badge } from "../../../ui/badge/badge";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import type { NoteView } from "./calendar-view";
import * as styles from "./calendar-page.css";

/** What else happened in the months that are shown. @param mayChange Whether who reads may change it too. */
export function NoteList({ notes, mayChange }: { notes: readonly NoteView[]; mayChange: boolean }) {
  const { t } = useTranslation("office");
  if (notes.length === 0) return <p>{t("calendar.notes.none")}</p>;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id} className={styles.note}>
          <Badge>{t(`calendar.notes.kinds.${note.kind}`)}</Badge> {note.days}<br />
          <bdi>{note.text}</bdi>
          {mayChange && <Changes note={note} />}
        </li>
      ))}
    </ul>
  );
}

function Changes({ note: { id, text } }: { note: NoteView }) {
  const { t } = useTranslation("office");
  const search = new URLSearchParams(useLocation().search);
  search.delete("klart");
  search.set("anteckning", String(id));
  return (
    <div className={styles.changes}>
      <Link to={`?${search.toString()}#note-form`} aria-label={t("calendar.notes.changeOf", { text })}>{t("frame.change")}</Link>
      <Confirm ask={t("frame.remove")}>
        <OfficeForm>
          <input type="hidden" name="do" value="remove" />
          <input type="hidden" name="note" value={id} />
          <Button type="submit" kind="harmful">{t("calendar.notes.removeSure")}</Button>
        </OfficeForm>
      </Confirm>
    </div>
  );
}
