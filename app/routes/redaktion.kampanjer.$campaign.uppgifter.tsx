import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { detailsKeys, readDetails } from "../features/campaigns/plan/details";
import { DetailsForm } from "../features/campaigns/plan/details-form";
import { DetailsList } from "../features/campaigns/plan/details-list";
import { viewDetails } from "../features/campaigns/plan/details-view";
import { changeDetails } from "../features/campaigns/plan/plans.server";
import { pageIds } from "../features/content/page-table";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { listPageChoices, pageTitle } from "../office/page-choices.server";
import { requireCampaign, requireCampaignWithLock } from "../office/require-campaign.server";
import { writtenIn } from "../office/workplace.server";
import { Notice } from "../ui/notice/notice";

/** What a campaign is called and for, and when it goes on: /redaktion/kampanjer/…/uppgifter */
export const loader = officeLoader(async (call) => {
  const { campaign, locked } = await requireCampaignWithLock(call);
  const { language } = call.office;
  const { name, purpose, starts, ends, outcome, version } = campaign;
  const saved = { details: { name, purpose, starts, ends, outcome }, version, view: viewDetails(campaign, language, (id) => pageTitle(language, id)) };
  return { title: `${call.t("campaigns.tabs.details")} – ${name}`, locked, saved, pages: listPageChoices(language) };
});

export const action = officeAction(async (call) => {
  const { form, office, author, user, url } = call;
  const campaign = await requireCampaign(call);
  const written = writtenIn(form);
  const read = readDetails(written, { pages: pageIds, saved: campaign, now: office.now.getTime() });
  if ("faults" in read) return refuseForm(read.faults.map(({ code, ...fault }) => ({ ...fault, key: detailsKeys[code] })), form);
  const outcome = await changeDetails(office.tables.campaigns, { author, worker: user, rules: office.settings }, { id: campaign.id, version: Number(written("version")) }, read.details);
  if (outcome.kind === "gone") throw new Response(null, { status: 404 });
  if (outcome.kind === "locked") return refuseForm([{ field: "name", key: `campaigns.locked.${outcome.why}` }], form, 409);
  if (outcome.kind === "saved") return leadOn(url.pathname, "saved");
  form.set("version", String(outcome.saved.version));
  return refuseForm([{ field: "name", key: "frame.changedMeanwhile" }], form, 409);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DetailsRoute() {
  const { locked, saved, pages } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation("office");
  return (
    <>
      <h2>{t("campaigns.tabs.details")}</h2>
      {locked ? <><Notice>{t(`campaigns.locked.${locked}`)}</Notice><DetailsList details={saved.view} /></> : <DetailsForm key={saved.version} saved={saved} pages={pages} refused={refused} />}
    </>
  );
}
