import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePlacement } from "../office/change-placement.server";
import { sayFaults } from "../features/campaigns/place/fault";
import { viewPlacement } from "../features/campaigns/place/load-placement.server";
import { PlacementPage } from "../features/campaigns/place/placement-page";
import { exampleIn } from "../features/campaigns/placer/example.server";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { listTargets } from "../office/placement-targets.server";
import { requireCampaignWithLock } from "../office/require-campaign.server";

/** A placement: what is planned, how it stood, what is taken along: /redaktion/kampanjer/ID/placeringar/ID?sprak=ar */
export const loader = officeLoader(async (call) => {
  const { office, url, t, params } = call;
  const { campaign, locked } = await requireCampaignWithLock(call);
  const view = await viewPlacement(office.tables.campaigns, { campaign, placement: params.placement ?? "", tag: url.searchParams.get("sprak"), language: office.language, site: office.site, exampleIn });
  if (!view) throw new Response(null, { status: 404 });
  return {
    title: `${view.draft.name} – ${t("placements.title")}`, path: `${campaignPath(campaign.id)}/placeringar`, locked, view,
    targets: listTargets(campaign, office.language), siteSmallest: office.measuring.smallest,
  };
});

export const action = officeAction(async (call) => {
  const { form, params, url } = call;
  const { outcome, done } = await changePlacement(call, params.placement ?? "");
  if ("faults" in outcome) return refuseForm(sayFaults(outcome.faults), form, outcome.status);
  return leadOn(done === "removed" ? `${campaignPath(params.campaign ?? "")}/placeringar` : url.pathname, done === "forgotten" ? "removed" : done);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PlacementRoute() {
  const data = useLoaderData<typeof loader>();
  return <PlacementPage {...data} refused={useActionData<typeof action>()} />;
}
