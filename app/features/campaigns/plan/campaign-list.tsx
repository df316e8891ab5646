import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as table from "../../../ui/table/table.css";
import { TableRegion } from "../../../ui/table/table-region";
import { type CampaignState, campaignStates } from "../campaign";
import { campaignPath, campaignsPath } from "./campaign-path";
import { StateBadge, type StateView } from "./state-badge";
import * as styles from "./plan.css";

export interface ListedCampaign {
  id: string;
  name: string;
  state: StateView;
  startsWords: string | null;
  endsWords: string | null;
  placements: number;
  languages: number;
}

/** Campaigns by their states. @param counts How many there are of each. */
export function CampaignFilter({ filter, counts }: { filter: CampaignState | null; counts: Partial<Record<CampaignState, number>> }) {
  const { t } = useTranslation("office");
  return (
    <nav aria-label={t("campaigns.filter")}>
      <ul className={styles.filters}>
        <li><Link to={campaignsPath} aria-current={filter === null ? "page" : undefined} className={styles.filter}>{t("campaigns.all")}</Link></li>
        {campaignStates.filter((state) => counts[state] ?? filter === state).map((state) => (
          <li key={state}><Link to={`?visa=${state}`} aria-current={filter === state ? "page" : undefined} className={styles.filter}>{t(`campaigns.state.${state}`)} ({counts[state] ?? 0})</Link></li>
        ))}
      </ul>
    </nav>
  );
}

/** Campaigns, what needs somebody first. */
export function CampaignList({ campaigns }: { campaigns: readonly ListedCampaign[] }) {
  const { t } = useTranslation("office");
  return (
    <TableRegion name={t("campaigns.caption")}>
      <table className={table.table}>
        <caption className={table.caption}>{t("campaigns.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>{t("campaigns.field.name")}</th>
            <th scope="col" className={table.head}>{t("campaigns.column.state")}</th>
            <th scope="col" className={table.head}>{t("campaigns.column.when")}</th>
            <th scope="col" className={table.figureHead}>{t("campaigns.tabs.placements")}</th>
            <th scope="col" className={table.figureHead}>{t("campaigns.column.languages")}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(({ id, name, state, startsWords, endsWords, placements, languages }) => (
            <tr key={id}>
              <th scope="row" className={table.text}><Link to={campaignPath(id)}><bdi>{name}</bdi></Link></th>
              <td className={table.text}><StateBadge {...state} /></td>
              <td className={table.text}>{startsWords ?? t("campaigns.noStart")} – {endsWords ?? t("campaigns.noEnd")}</td>
              <td className={table.figure}>{placements}</td>
              <td className={table.figure}>{languages}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
