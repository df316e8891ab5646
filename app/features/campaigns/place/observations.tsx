import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import { TextField } from "../../../ui/field/field";
import { evidenceField, observationName } from "./observation-field";
import type { SeenTime } from "./placement-view";
import * as styles from "./placements-page.css";
import { spanField } from "./wall-span";

interface ObservationsProps {
  seen: readonly SeenTime[];
  refused: RefusedForm | undefined;
  mayWrite: boolean;
  path: string;
  /** It stands on another site, where we can look for it. */
  isWatchable: boolean;
}

/** When a placement stood and how that is known, to be read, added to and mended. */
export function Observations({ seen, refused, mayWrite, path, isWatchable }: ObservationsProps) {
  const { t } = useTranslation("office");
  const refusedOf = (id: number | null) => (refused && (refused.values.do === "observe" || refused.values.do === "forget") && refused.values.observation === String(id ?? "") ? refused : undefined);
  return (
    <section aria-labelledby="seen">
      <h3 id="seen">{t("placements.seen.heading")}</h3>
      <p>{t("placements.seen.about")}</p>
      {seen.length === 0 && <p className={styles.quiet}>{t("placements.seen.empty")}</p>}
      {seen.length > 0 && (
        <ul>
          {seen.map((one) => (
            <li key={one.id}>
              {one.ends === null ? t("placements.seen.open", { starts: one.startsWords }) : t("placements.seen.span", { starts: one.startsWords, ends: one.endsWords })}
              <br />{one.source === "automatic" && <>{t("placements.seen.automatic")}. </>}<bdi>{one.evidence}</bdi>
              {mayWrite && <Mend one={one} refused={refusedOf(one.id)} path={path} />}
            </li>
          ))}
        </ul>
      )}
      {isWatchable && <p><Link to={`${path}/bevakning`} className={styles.choiceLink}>{t("placements.watch")}</Link></p>}
      {mayWrite && (
        <details open={refusedOf(null) !== undefined}>
          <summary className={styles.summary}>{t("placements.seen.add")}</summary>
          <ObservationForm key={seen.length} one={null} refused={refusedOf(null)} path={path} />
        </details>
      )}
    </section>
  );
}

function Mend({ one, refused, path }: { one: SeenTime; refused: RefusedForm | undefined; path: string }) {
  const { t } = useTranslation("office");
  return (
    <>
      {one.source === "manual" && (
        <details open={refused !== undefined}>
          <summary className={styles.summary}>{t("placements.seen.change")}</summary>
          <ObservationForm one={one} refused={refused} path={path} />
        </details>
      )}
      <Confirm ask={t("placements.seen.remove")}>
        <p>{t("placements.seen.removeText")}</p>
        <OfficeForm action={path}>
          <input type="hidden" name="do" value="forget" />
          <input type="hidden" name="observation" value={one.id} />
          <Button type="submit" kind="harmful">{t("placements.seen.remove")}</Button>
        </OfficeForm>
      </Confirm>
    </>
  );
}

function ObservationForm({ one, refused, path }: { one: SeenTime | null; refused: RefusedForm | undefined; path: string }) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const name = observationName(one?.id ?? null);
  return (
    <OfficeForm refused={refused} action={`${path}#seen`}>
      <input type="hidden" name="do" value="observe" />
      <input type="hidden" name="observation" value={one?.id ?? ""} />
      <TextField type="datetime-local" label={t("placements.seen.starts")} {...field(spanField(name, "starts"), one?.starts)} />
      <TextField type="datetime-local" label={t("placements.seen.ends")} help={t("placements.seen.endsHelp")} {...field(spanField(name, "ends"), one?.ends ?? "")} />
      <TextField rows={3} label={t("placements.seen.evidence")} help={t("placements.seen.evidenceHelp")} {...field(evidenceField(name), one?.evidence)} />
      <Button type="submit">{t("placements.seen.do")}</Button>
    </OfficeForm>
  );
}
