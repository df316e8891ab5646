import { json } from "@remix-run/node";
import { officeAction } from "../office/office-call.server";
import { drawWanted, readPageForm } from "../office/own-page-form.server";
import { requireCampaign } from "../office/require-campaign.server";

/** Draws a campaign's page as it is being written, and says what is wrong in it: /redaktion/kampanjer/ID/sida/forhandsvisning. Saves nothing. */
export const action = officeAction(async (call) => {
  const campaign = await requireCampaign(call);
  const wanted = readPageForm(call.form, campaign.id);
  if (!wanted) throw new Response(null, { status: 400 });
  return json(await drawWanted(wanted, campaign, call));
});
