import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { detailsKeys, readDetails } from "../features/campaigns/plan/details";
import { DetailsForm } from "../features/campaigns/plan/details-form";
import { createCampaign } from "../features/campaigns/plan/plans.server";
import { pageIds } from "../features/content/page-table";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { listPageChoices } from "../office/page-choices.server";
import { writtenIn } from "../office/workplace.server";

/** A form for a new campaign: /redaktion/kampanjer/ny */
export const loader = officeLoader(({ office, t }) => ({ title: t("campaigns.new"), pages: listPageChoices(office.language) }));

export const action = officeAction(async ({ form, office, author }) => {
  const read = readDetails(writtenIn(form), { pages: pageIds, saved: null, now: office.now.getTime() });
  if ("faults" in read) return refuseForm(read.faults.map(({ code, ...fault }) => ({ ...fault, key: detailsKeys[code] })), form);
  return leadOn(campaignPath(await createCampaign(office.tables.campaigns, author, read.details)), "created");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewCampaignRoute() {
  const { title, pages } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <h1>{title}</h1>
      <DetailsForm saved={null} pages={pages} refused={refused} />
    </>
  );
}
