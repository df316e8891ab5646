import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CampaignOverview } from "../features/campaigns/plan/campaign-overview";
import { loadCampaignOverview } from "../office/campaign-overview.server";
import { officeLoader } from "../office/office-call.server";

/** How far a campaign has come and what is next: /redaktion/kampanjer/… */
export const loader = officeLoader(loadCampaignOverview);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CampaignOverviewRoute() {
  return <CampaignOverview {...useLoaderData<typeof loader>()} refused={undefined} />;
}
