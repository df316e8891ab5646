import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CampaignOverview } from "../features/campaigns/plan/campaign-overview";
import { loadCampaignOverview, stepAction } from "../office/campaign-overview.server";
import { officeLoader } from "../office/office-call.server";

/** What is shown where a step was refused. */
export const loader = officeLoader(loadCampaignOverview);

/** Hands a campaign over to be reviewed, and takes it back: /redaktion/kampanjer/…/granskning */
export const action = stepAction(["submit", "return"]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ReviewRoute() {
  return <CampaignOverview {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
