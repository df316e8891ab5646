import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import type { PlacementTimes, Time } from "./placement-times";
import * as styles from "./report.css";
import { ReportTable, Section } from "./report-table";
import { formatMinute } from "./report-words";

/** Where each placement was to stand and stood, and from when to when. */
export function WhereAndWhen({ placements }: { placements: readonly PlacementTimes[] }) {
  const { t } = useTranslation("office");
  const columns = (["placement", "planned", "observed", "drift"] as const).map((key) => ({ label: t(`report.where.${key}`) }));
  return (
    <Section id="where" title={t("report.where.title")}>
      {placements.length === 0 ? <p>{t("report.where.none")}</p> : (
        <ReportTable caption={t("report.where.caption")} columns={columns}>
          {placements.map((placement) => <PlacementRow key={placement.id} placement={placement} />)}
        </ReportTable>
      )}
    </Section>
  );
}

const slots = ["start-top", "page-end", "directory-side"] as const;

function PlacementRow({ placement: { name, kind, place, planned, observed, drift } }: { placement: PlacementTimes }) {
  const { t } = useTranslation("office");
  const slot = kind === "slot" ? slots.find((one) => one === place) : undefined;
  return (
    <tr>
      <th scope="row" className={table.text}>
        <bdi>{name}</bdi>
        <span className={styles.small}>{t(`report.where.kind.${kind}`)}: <bdi>{slot ? t(`report.where.slot.${slot}`) : place}</bdi></span>
      </th>
      <td className={table.text}>{planned.length === 0 ? t("report.where.noPlan") : planned.map((time, index) => <TimeWords key={index} time={time} isMoment={kind === "post"} />)}</td>
      <td className={table.text}>
        {observed.length === 0 ? t("report.where.noObservation") : observed.map((time, index) => (
          <div key={index}>
            <TimeWords time={time} isMoment={kind === "post"} />
            <span className={styles.small}>{t(`report.where.${time.source}`)} <bdi>{time.evidence}</bdi></span>
          </div>
        ))}
      </td>
      <td className={table.text}><Drift drift={drift} /></td>
    </tr>
  );
}

/** @param isMoment A post has no end worth a word: it slides away. */
function TimeWords({ time: { starts, ends }, isMoment }: { time: Time; isMoment: boolean }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const [start, end] = [starts && formatMinute(language, starts), ends && formatMinute(language, ends)];
  if (start && end) return <div>{t("report.where.span", { start, end })}</div>;
  if (start) return <div>{isMoment ? start : t("report.where.from", { start })}</div>;
  return <div>{end ? t("report.where.until", { end }) : t("report.where.noPlan")}</div>;
}

function Drift({ drift: { starts, ends } }: { drift: PlacementTimes["drift"] }) {
  const { t } = useTranslation("office");
  if (starts === null && ends === null) return <>{t("frame.unknown")}</>;
  if (!starts && !ends) return <>{t("report.where.asPlanned")}</>;
  return (
    <>
      {starts !== null && starts !== 0 && <div>{t(`report.where.came.${starts > 0 ? "late" : "early"}`, { count: Math.abs(starts) })}</div>}
      {ends !== null && ends !== 0 && <div>{t(`report.where.went.${ends > 0 ? "late" : "early"}`, { count: Math.abs(ends) })}</div>}
    </>
  );
}
