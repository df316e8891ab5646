import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FiguresPage } from "../features/campaigns/figures/figures-page";
import { viewFigures } from "../features/campaigns/figures/load-figures.server";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { isAtLeast } from "../features/office/role";
import { changeFigures } from "../office/change-figures.server";
import { officeAction, officeLoader } from "../office/office-call.server";
import { requireCampaign } from "../office/require-campaign.server";

/** What platforms and partners say of a campaign's placements: /redaktion/kampanjer/ID/siffror */
export const loader = officeLoader(async (call) => {
  const { office, t, user } = call;
  const campaign = await requireCampaign(call);
  const path = campaignPath(campaign.id);
  return {
    title: `${t("figures.title")} – ${campaign.name}`, path: `${path}/siffror`, placementsPath: `${path}/placeringar`, mayWrite: isAtLeast(user.role, "editor"),
    ...(await viewFigures(office.tables.campaigns, campaign.id, office.language)),
  };
});

export const action = officeAction(async (call) => {
  const campaign = await requireCampaign(call);
  return changeFigures(call, campaign.id, `${campaignPath(campaign.id)}/siffror`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function FiguresRoute() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [refused, looked] = [answer && "problems" in answer ? answer : undefined, answer && "looked" in answer ? answer.looked : undefined];
  return <FiguresPage {...data} refused={refused} looked={looked} />;
}
