import { useTranslation } from "react-i18next";
import { useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { TextField } from "../../../ui/field/field";
import { spareSpans } from "./placement-view";
import * as styles from "./placements-page.css";
import { mostSpans, plainMoment, spanField, type WallSpan } from "./wall-span";

interface ScheduleFieldsProps {
  spans: readonly WallSpan[];
  refused: RefusedForm | undefined;
  /** What somebody else has saved meanwhile. */
  saved?: readonly WallSpan[] | undefined;
}

/** When a placement is meant to stand: a row for each time, and some to spare, so that it works without a script. */
export function ScheduleFields({ spans, refused, saved }: ScheduleFieldsProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const rows = Math.min(mostSpans, Math.max(spans.length, rowsWritten(refused)) + spareSpans);
  return (
    <fieldset className={styles.times}>
      <legend className={styles.legend}>{t("placements.times.heading")}</legend>
      <p className={styles.quiet}>{t("placements.times.help")}</p>
      {saved && <p><strong>{saved.length === 0 ? t("placements.field.savedEmpty") : t("placements.field.saved", { value: saved.map(({ starts, ends }) => `${plainMoment(starts)} – ${ends === null ? "" : plainMoment(ends)}`).join("; ") })}</strong></p>}
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.time}>
          <TextField type="datetime-local" label={t("placements.times.starts", { row: row + 1 })} {...field(spanField(row, "starts"), spans[row]?.starts)} />
          <TextField type="datetime-local" label={t("placements.times.ends", { row: row + 1 })} {...field(spanField(row, "ends"), spans[row]?.ends ?? "")} />
        </div>
      ))}
    </fieldset>
  );
}

function rowsWritten(refused: RefusedForm | undefined): number {
  const written = Array.from({ length: mostSpans }, (_, row) => (refused?.values[spanField(row, "starts")] ?? "") + (refused?.values[spanField(row, "ends")] ?? ""));
  return written.findLastIndex((row) => row !== "") + 1;
}
