import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import { TableRegion } from "../../../ui/table/table-region";
import * as styles from "../../../ui/table/table.css";
import type { GroupView, RowView, TimesWords } from "./calendar-view";
import * as own from "./calendar-page.css";
import type { Difference } from "./differences";
import { Said } from "./said";

/** The same as the picture, in words. */
export function CalendarTable({ groups, from, to }: { groups: readonly GroupView[]; from: string; to: string }) {
  const { t } = useTranslation("office");
  const caption = t("calendar.table.caption", { from, to });
  return (
    <TableRegion name={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>{(["placement", "planned", "observed", "differences"] as const).map((key) => <th key={key} scope="col" className={styles.head}>{t(`calendar.table.${key}`)}</th>)}</tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.head}>
                <Link to={group.path}><bdi>{group.name}</bdi></Link> <Badge>{t(`campaigns.state.${group.state}`)}</Badge> {group.demonstration && <Badge>{t("campaigns.demonstration")}</Badge>}
              </th>
            </tr>
            {group.rows.map((row) => <Row key={row.id} row={row} />)}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function Row({ row }: { row: RowView }) {
  const { t } = useTranslation("office");
  return (
    <tr>
      <th scope="row" className={styles.text}>
        <Link to={row.path}><bdi>{row.name}</bdi></Link>
        <br />
        <small>{t(`calendar.kind.${row.kind}`)}{row.state !== "open" && <>, {t(`calendar.placementState.${row.state}`)}</>}</small>
      </th>
      <td className={styles.text}>{row.planned.map((words, index) => <p key={index} className={own.entry}><Times words={words} /></p>)}</td>
      <td className={styles.text}>
        {row.observed.length === 0 ? t("frame.unknown") : row.observed.map(({ words, source, evidence }, index) => (
          <p key={index} className={own.entry}><Times words={words} /> <small>({t(`calendar.source.${source}`)}{evidence && <>: <bdi>{evidence}</bdi></>})</small></p>
        ))}
      </td>
      <td className={styles.text}>{row.differences.length === 0 ? t("frame.unknown") : row.differences.map((difference) => <Fragment key={difference.kind}><DifferenceWords difference={difference} /> </Fragment>)}</td>
    </tr>
  );
}

function Times({ words: { key, values } }: { words: TimesWords }) {
  return <Said sentence={`calendar.${key}`} values={values} />;
}

function DifferenceWords({ difference }: { difference: Difference }) {
  const { t } = useTranslation("office");
  return <>{difference.kind === "unseen" ? t("calendar.difference.unseen") : t(`calendar.difference.${difference.kind}`, { count: difference.days })}</>;
}
