import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { button } from "../../../ui/button/button.css";
import { Empty } from "../../../ui/empty/empty";
import { campaignsPath } from "../plan/campaign-path";

/** Where nothing is planned yet: what will stand here, and the way to the first campaign. */
export function FirstCampaign({ mayCreate }: { mayCreate: boolean }) {
  const { t } = useTranslation("office");
  return (
    <Empty>
      <h2>{t("calendar.overview.first.title")}</h2>
      <p>{t("calendar.overview.first.about")}</p>
      <ol>{(["name", "texts", "placements", "review"] as const).map((step) => <li key={step}>{t(`calendar.overview.first.${step}`)}</li>)}</ol>
      <p>{mayCreate ? <Link to={`${campaignsPath}/ny`} className={button()}>{t("calendar.overview.first.button")}</Link> : t("calendar.overview.first.reader")}</p>
    </Empty>
  );
}
