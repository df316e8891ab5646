import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CampaignOverview } from "../features/campaigns/plan/campaign-overview";
import { loadCampaignOverview, stepAction } from "../office/campaign-overview.server";
import { officeLoader } from "../office/office-call.server";

/** What is shown where a step was refused. */
export const loader = officeLoader(loadCampaignOverview);

/** Decides whether visitors see a campaign: /redaktion/kampanjer/…/tillstand */
export const action = stepAction(["publish", "pause", "resume", "end", "archive", "restore"]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function StateRoute() {
  return <CampaignOverview {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
