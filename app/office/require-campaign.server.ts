import { type CampaignRow, findCampaign } from "../features/campaigns/plan/plans.server";
import { type EditRefusal, judgeEdit } from "../features/campaigns/plan/state-changes";
import type { OfficeCall } from "./office-call.server";

/** The campaign of an address. @throws Response 404 where there is none. */
export async function requireCampaign({ office, params }: Pick<OfficeCall, "office" | "params">): Promise<CampaignRow> {
  const campaign = await findCampaign(office.tables.campaigns, params.campaign ?? "");
  if (!campaign) throw new Response(null, { status: 404 });
  return campaign;
}

/** The campaign of an address, and why who asks may not change it: a word of `campaigns.locked`; null where they may. */
export async function requireCampaignWithLock(call: Pick<OfficeCall, "office" | "params" | "user">): Promise<{ campaign: CampaignRow; locked: EditRefusal | null }> {
  const campaign = await requireCampaign(call);
  return { campaign, locked: judgeEdit(campaign, call.user, call.office.settings) };
}
