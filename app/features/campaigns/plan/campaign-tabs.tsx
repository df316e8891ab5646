import { NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as styles from "./campaign-tabs.css";

const tabs = [
  { key: "overview", path: "" }, { key: "details", path: "/uppgifter" }, { key: "texts", path: "/texter" }, { key: "placements", path: "/placeringar" },
  { key: "page", path: "/sida" }, { key: "figures", path: "/siffror" }, { key: "effect", path: "/effekt" }, { key: "report", path: "/rapport" },
] as const;

/** The parts of a campaign. @param path Of the campaign. */
export function CampaignTabs({ path }: { path: string }) {
  const { t } = useTranslation("office");
  return (
    <nav aria-label={t("campaigns.parts")}>
      <ul className={styles.tabs}>
        {tabs.map(({ key, path: part }) => <li key={key} className={styles.item}><NavLink to={path + part} end={part === ""} className={styles.tab}>{t(`campaigns.tabs.${key}`)}</NavLink></li>)}
      </ul>
    </nav>
  );
}
