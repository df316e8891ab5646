import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placementKinds } from "../features/campaigns/campaign";
import { createPlacement } from "../features/campaigns/place/change-placements.server";
import { sayFaults } from "../features/campaigns/place/fault";
import { viewPlacements } from "../features/campaigns/place/load-placements.server";
import { PlacementsPage } from "../features/campaigns/place/placements-page";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { pageIds } from "../features/content/page-table";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { listTargets } from "../office/placement-targets.server";
import { requireCampaignWithLock } from "../office/require-campaign.server";
import { workplaceOf, writtenIn } from "../office/workplace.server";

/** A campaign's placements, and a form for one more: /redaktion/kampanjer/ID/placeringar?slag=post&ny=slot */
export const loader = officeLoader(async (call) => {
  const { office, url, t } = call;
  const { campaign, locked } = await requireCampaignWithLock(call);
  const kindIn = (name: string) => placementKinds.find((kind) => kind === url.searchParams.get(name)) ?? null;
  const first = Number(url.searchParams.get("fran") ?? "");
  const view = await viewPlacements(office.tables.campaigns, campaign.id, { kind: kindIn("slag"), first: Number.isSafeInteger(first) && first > 0 ? first : 0, language: office.language });
  return {
    title: `${t("placements.title")} – ${campaign.name}`, path: `${campaignPath(campaign.id)}/placeringar`, locked, view, adding: kindIn("ny"),
    targets: listTargets(campaign, office.language), target: campaign.outcome ?? "start", siteSmallest: office.measuring.smallest,
  };
});

export const action = officeAction(async (call) => {
  const { form, params } = call;
  const kind = placementKinds.find((one) => one === form.get("kind"));
  if (!kind) return refuseForm([{ field: "name", key: "frame.mistyped" }], form);
  const outcome = await createPlacement(workplaceOf(call), kind, { written: writtenIn(form), pages: pageIds });
  if ("faults" in outcome) return refuseForm(sayFaults(outcome.faults), form, outcome.status);
  return leadOn(`${campaignPath(params.campaign ?? "")}/placeringar/${outcome.done}`, "created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PlacementsRoute() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PlacementsPage {...data} adding={placementKinds.find((kind) => kind === refused?.values.kind) ?? data.adding} refused={refused} />;
}
