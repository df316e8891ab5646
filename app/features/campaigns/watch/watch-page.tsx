import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Badge } from "../../../ui/badge/badge";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import { CheckField } from "../../../ui/field/field";
import * as fieldStyles from "../../../ui/field/field.css";
import { Notice } from "../../../ui/notice/notice";
import { Said } from "../calendar/said";
import type { WatchView } from "./watch-view";

interface WatchPageProps {
  view: WatchView;
  /** Whether who reads may begin and stop. */
  mayChange: boolean;
  refused: RefusedForm | undefined;
}

/** Whether a placement on another site is watched, what was seen, and the way to begin and to stop. */
export function WatchPage({ view, mayChange, refused }: WatchPageProps) {
  const { t } = useTranslation("office");
  const { name, path, address, link, host, obstacle, watched } = view;
  return (
    <>
      <h2>{t("calendar.watch.title")}: <bdi>{name}</bdi></h2>
      <p><Link to={path}>{t("calendar.watch.back")}</Link></p>
      <p>{t("calendar.watch.about")}</p>
      <p>{t("calendar.watch.limits")}</p>
      <p><Badge tone={watched ? "voice" : "calm"}>{t(watched ? "calendar.watch.on" : "calendar.watch.off")}</Badge></p>
      <dl>
        <dt>{t("calendar.watch.page")}</dt><dd><bdi>{address ?? t("frame.unknown")}</bdi></dd>
        <dt>{t("calendar.watch.link")}</dt><dd><bdi>{link}</bdi></dd>
      </dl>
      {watched && <Seen watched={watched} />}
      {obstacle && <Notice tone="voice"><p>{t(`calendar.watch.obstacle.${obstacle}`)}</p></Notice>}
      {watched?.isMoved && host !== null && <Notice tone="urgent"><p>{t("calendar.watch.moved")}</p></Notice>}
      {!mayChange && <p>{t("calendar.watch.publisher")}</p>}
      {mayChange && host !== null && (!watched || watched.isMoved) && <Begin host={host} refused={refused} />}
      {mayChange && watched && <End />}
    </>
  );
}

function Seen({ watched: { looked, seen, fault, host } }: { watched: NonNullable<WatchView["watched"]> }) {
  const { t } = useTranslation("office");
  return (
    <>
      <p>{t("calendar.watch.host", { host })}</p>
      {looked === null ? <p>{t("calendar.watch.neverLooked")}</p> : <p>{t("calendar.watch.looked", { looked })} {fault ? <Said sentence={`calendar.watch.fault.${fault.code}`} values={{ detail: fault.detail }} /> : seen !== null && t(seen ? "calendar.watch.seen" : "calendar.watch.notSeen")}</p>}
      {fault && seen !== null && <p>{t(seen ? "calendar.watch.lastKnown.seen" : "calendar.watch.lastKnown.notSeen")}</p>}
    </>
  );
}

/** The host is confirmed by its name: that it may be asked is somebody's decision, and is in the log. */
function Begin({ host, refused }: { host: string; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const { problem } = useFieldOf(refused)("confirm");
  return (
    <OfficeForm refused={refused}>
      <input type="hidden" name="do" value="begin" />
      <input type="hidden" name="host" value={host} />
      {problem && <p id="confirm-problem" className={fieldStyles.problem}>{problem}</p>}
      <CheckField label={t("calendar.watch.confirm", { host })} name="confirm" value="1" aria-invalid={problem ? true : undefined} aria-describedby={problem ? "confirm-problem" : undefined} />
      <Button type="submit">{t("calendar.watch.begin")}</Button>
    </OfficeForm>
  );
}

function End() {
  const { t } = useTranslation("office");
  return (
    <Confirm ask={t("calendar.watch.end")}>
      <p>{t("calendar.watch.endAbout")}</p>
      <OfficeForm>
        <input type="hidden" name="do" value="end" />
        <Button type="submit" kind="harmful">{t("calendar.watch.endSure")}</Button>
      </OfficeForm>
    </Confirm>
  );
}
