import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { TableRegion } from "../../../ui/table/table-region";
import * as styles from "../../../ui/table/table.css";
import { Said } from "../calendar/said";
import type { LanguageTag } from "../../languages/locales";
import type { ShownView, SlotAccountView } from "./simulator-view";
import { SlotPreview } from "./slot-preview";

interface SlotAccountProps {
  account: SlotAccountView;
  tag: LanguageTag;
  /** What the page that a link leads to is called. */
  titleOf: (target: string) => string;
}

/** What stands in a slot, and what becomes of everything that could. */
export function SlotAccount({ account: { slot, shown, accounts }, tag, titleOf }: SlotAccountProps) {
  const { t } = useTranslation("office");
  const name = t(`calendar.slot.${slot}`);
  return (
    <section aria-labelledby={`slot-${slot}`}>
      <h2 id={`slot-${slot}`}>{name}</h2>
      {shown ? <><SlotPreview slot={slot} creative={shown.creative} tag={tag} /><About shown={shown} titleOf={titleOf} /></> : <p>{t("calendar.simulator.empty")}</p>}
      {accounts.length === 0 ? <p>{t("calendar.simulator.none")}</p> : (
        <TableRegion name={t("calendar.simulator.whyOf", { slot: name })}>
          <table className={styles.table}>
            <caption className={styles.caption}>{t("calendar.simulator.why")}</caption>
            <thead><tr><th scope="col" className={styles.head}>{t("calendar.simulator.placement")}</th><th scope="col" className={styles.head}>{t("calendar.simulator.outcome")}</th></tr></thead>
            <tbody>
              {accounts.map(({ id, name: placement, campaign, path, words }) => (
                <tr key={id}>
                  <th scope="row" className={styles.text}><Link to={path}><bdi>{placement}</bdi></Link><br /><small><bdi>{campaign}</bdi></small></th>
                  <td className={styles.text}><Said sentence={`calendar.reason.${words.key}`} values={words.values} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}

function About({ shown: { fallsBack, target, demonstration }, titleOf }: Pick<SlotAccountProps, "titleOf"> & { shown: ShownView }) {
  const { t } = useTranslation("office");
  return (
    <>
      {fallsBack && <p>{t("calendar.simulator.fallsBack", fallsBack)}</p>}
      <p>{t("calendar.simulator.leadsTo", { page: titleOf(target) })}</p>
      {demonstration && <p>{t("calendar.simulator.example")}</p>}
    </>
  );
}
