import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignStates } from "../features/campaigns/campaign";
import { CampaignFilter, CampaignList } from "../features/campaigns/plan/campaign-list";
import { campaignsPath } from "../features/campaigns/plan/campaign-path";
import { passesFilter, readFilter } from "../features/campaigns/plan/order-campaigns";
import { viewCampaigns } from "../features/campaigns/plan/plans.server";
import { isAtLeast } from "../features/office/role";
import { officeLoader } from "../office/office-call.server";
import { button } from "../ui/button/button.css";
import { Empty } from "../ui/empty/empty";

/** Every campaign with its state: /redaktion/kampanjer?visa=draft */
export const loader = officeLoader(async ({ office, user, url, t }) => {
  const all = await viewCampaigns(office.tables.campaigns, office.language, office.now);
  const filter = readFilter(url.searchParams.get("visa"));
  const count = (wanted: string) => all.filter(({ state }) => state.state === wanted).length;
  return {
    title: t("campaigns.title"), filter, isEmpty: all.length === 0, mayCreate: isAtLeast(user.role, "editor"),
    counts: Object.fromEntries(campaignStates.flatMap((state) => (count(state) > 0 ? [[state, count(state)]] : []))),
    campaigns: all.filter(({ state }) => passesFilter(filter, state.state)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CampaignsRoute() {
  const { title, filter, counts, campaigns, isEmpty, mayCreate } = useLoaderData<typeof loader>();
  const { t } = useTranslation("office");
  const create = mayCreate && <p><Link to={`${campaignsPath}/ny`} className={button()}>{t("campaigns.new")}</Link></p>;
  return (
    <>
      <h1>{title}</h1>
      {isEmpty
        ? <Empty><p>{t("campaigns.empty.about")}</p><ol><li>{t("campaigns.empty.create")}</li><li>{t("campaigns.empty.write")}</li><li>{t("campaigns.empty.publish")}</li></ol>{create}</Empty>
        : <>{create}<CampaignFilter filter={filter} counts={counts} />{campaigns.length > 0 ? <CampaignList campaigns={campaigns} /> : <p>{t("campaigns.noneOfThese")}</p>}</>}
    </>
  );
}
