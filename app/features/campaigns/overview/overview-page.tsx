import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TableRegion } from "../../../ui/table/table-region";
import * as styles from "../../../ui/table/table.css";
import { AlarmSection } from "../alarms/alarm-section";
import { calendarPath } from "../calendar/office-paths";
import { FirstCampaign } from "./first-campaign";
import type { OverviewView } from "./overview-view";

/** What needs somebody, what is seen now, and what comes. @param mayCreate Whether who reads may create campaigns. */
export function OverviewPage({ title, view, mayCreate }: { title: string; view: OverviewView; mayCreate: boolean }) {
  const { t } = useTranslation("office");
  const { alarms, told, reviews, isEmpty } = view;
  const isCalm = alarms.every(({ level }) => level !== "alarm");
  return (
    <>
      <h1>{title}</h1>
      {isEmpty && <FirstCampaign mayCreate={mayCreate} />}
      <AlarmSection level="alarm" alarms={alarms} />
      {!isEmpty && isCalm && <p>{t(alarms.length === 0 ? "calendar.overview.calm" : "calendar.overview.mild")} {told === null ? t("calendar.overview.toldNot") : t("calendar.overview.told", { day: told })}</p>}
      {reviews && !isEmpty && <Reviews reviews={reviews} />}
      {!isEmpty && <Standing standing={view.standing} />}
      <AlarmSection level="info" alarms={alarms} />
      {!isEmpty && <Upcoming upcoming={view.upcoming} />}
    </>
  );
}

function Reviews({ reviews }: { reviews: NonNullable<OverviewView["reviews"]> }) {
  const { t } = useTranslation("office");
  return (
    <>
      <h2>{t("calendar.overview.reviews")}</h2>
      {reviews.length === 0 ? <p>{t("calendar.overview.reviewNone")}</p> : (
        <ul>{reviews.map(({ id, name, path, own }) => <li key={id}><Link to={path}><bdi>{name}</bdi></Link>{own && <><br /><small>{t("calendar.overview.reviewOwn")}</small></>}</li>)}</ul>
      )}
    </>
  );
}

function Standing({ standing }: Pick<OverviewView, "standing">) {
  const { t } = useTranslation("office");
  const caption = t("calendar.overview.standing");
  return (
    <>
      <h2>{caption}</h2>
      <TableRegion name={caption}>
        <table className={styles.table}>
          <thead><tr><th scope="col" className={styles.head}>{t("calendar.overview.slot")}</th><th scope="col" className={styles.head}>{t("calendar.overview.shown")}</th><th scope="col" className={styles.head}>{t("calendar.simulator.why")}</th></tr></thead>
          <tbody>
            {standing.map(({ slot, shown, why }) => (
              <tr key={slot}>
                <th scope="row" className={styles.text}>{t(`calendar.slot.${slot}`)}</th>
                <td className={styles.text}>{shown ? <><Link to={shown.path}><bdi>{shown.placement}</bdi></Link><br /><small><bdi>{shown.campaign}</bdi></small></> : t("calendar.overview.nothing")}</td>
                <td className={styles.text}><Link to={why} aria-label={t("calendar.overview.whyOf", { slot: t(`calendar.slot.${slot}`) })}>{t("calendar.overview.why")}</Link></td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}

function Upcoming({ upcoming }: Pick<OverviewView, "upcoming">) {
  const { t } = useTranslation("office");
  return (
    <>
      <h2>{t("calendar.overview.events")}</h2>
      {upcoming.length === 0 ? <p>{t("calendar.overview.noEvents")}</p> : (
        <ul>
          {upcoming.map(({ words, path, kind, campaign, placement }, index) => (
            <li key={index}>{words}: <Link to={path}><bdi>{placement?.name ?? campaign.name}</bdi></Link> {t(`calendar.overview.${kind}`)}{placement && <> (<bdi>{campaign.name}</bdi>)</>}</li>
          ))}
        </ul>
      )}
      <p><Link to={calendarPath}>{t("calendar.overview.toCalendar")}</Link></p>
    </>
  );
}
