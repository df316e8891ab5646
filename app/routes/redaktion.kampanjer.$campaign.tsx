import { Outlet, useLoaderData } from "@remix-run/react";
import { CampaignTabs } from "../features/campaigns/plan/campaign-tabs";
import { viewState } from "../features/campaigns/plan/plans.server";
import { StateBadge } from "../features/campaigns/plan/state-badge";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { officeLoader } from "../office/office-call.server";
import { requireCampaign } from "../office/require-campaign.server";

/** Head of everything about a campaign: its name is the page's `h1`, so its parts begin with `h2`. */
export const loader = officeLoader(async (call) => {
  const campaign = await requireCampaign(call);
  return { name: campaign.name, path: campaignPath(campaign.id), state: viewState(campaign, call.office.language, call.office.now) };
});

export default function CampaignRoute() {
  const { name, path, state } = useLoaderData<typeof loader>();
  return (
    <>
      <h1><bdi>{name}</bdi></h1>
      <p><StateBadge {...state} /></p>
      <CampaignTabs path={path} />
      <Outlet />
    </>
  );
}
