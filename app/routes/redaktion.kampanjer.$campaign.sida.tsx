import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnPageEditor } from "../features/campaigns/own-page/own-page-editor";
import { removeOwnPage, saveOwnPage } from "../features/campaigns/own-page/save-own-page.server";
import { mayEdit } from "../features/campaigns/plan/state-changes";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { drawWanted, outcomeProblems, readPageForm } from "../office/own-page-form.server";
import { readPageView } from "../office/own-page-view.server";
import { requireCampaign, requireCampaignWithLock } from "../office/require-campaign.server";
import "../office/short-page-styles";

/** The campaign's own page in one language: /redaktion/kampanjer/ID/sida?sprak=ar */
export const loader = officeLoader(async (call) => {
  const { campaign, locked } = await requireCampaignWithLock(call);
  return { title: `${call.t("page.title")} – ${campaign.name}`, locked, view: await readPageView(campaign, call) };
});

/** Saves, shows how it would look (for who has no script), or takes away. */
export const action = officeAction(async (call) => {
  const { form, office, user, author } = call;
  const campaign = await requireCampaign(call);
  const wanted = readPageForm(form, campaign.id);
  if (!wanted) return refuseForm([{ field: "body", key: "page.problem.language" }], form);
  const options = { db: office.tables.campaigns, author, mayChange: (saved: typeof campaign) => mayEdit(saved, user, office.settings) };
  const path = `${call.url.pathname}?sprak=${wanted.language}`;
  if (form.get("do") === "remove") {
    const outcome = await removeOwnPage(wanted, options);
    return outcome === "removed" ? leadOn(path, "removed") : refuseForm([outcomeProblems[outcome]], form, 409);
  }
  const { html, problems } = await drawWanted(wanted, campaign, call);
  if (form.get("do") === "preview") return json({ ...(await refuseForm(problems, form).json()), preview: html });
  if (problems.length > 0) return refuseForm(problems, form);
  const outcome = await saveOwnPage(wanted, options);
  if (outcome === "saved") return leadOn(path, "saved");
  const isLate = outcome === "changedMeanwhile" || outcome === "slugChangedMeanwhile" || outcome === "notAllowed";
  return refuseForm([outcomeProblems[outcome]], form, isLate ? 409 : 400);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OwnPageEditorRoute() {
  const { view, locked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <OwnPageEditor key={view.language.tag} view={view} locked={locked} answer={answer} />;
}
