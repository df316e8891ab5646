import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CreativeColumns } from "../features/campaigns/texts/creative-columns";
import { fillColumn } from "../features/campaigns/texts/text-columns";
import { TextsPage } from "../features/campaigns/texts/texts-page";
import { readCampaignTexts, saveTexts } from "../features/campaigns/texts/texts.server";
import { chooseLanguages, searchFor, viewTexts } from "../features/campaigns/texts/view-texts";
import * as styles from "../features/campaigns/texts/texts.css";
import { readTexts, textField, textsKeys } from "../features/campaigns/texts/written-text";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { OfficeForm, useFieldOf } from "../office/office-form";
import type { RefusedForm } from "../office/problem";
import { requireCampaignWithLock } from "../office/require-campaign.server";
import { Button } from "../ui/button/button";

/** What a campaign says, languages beside each other: /redaktion/kampanjer/…/texter?sprak=sv&bredvid=ar */
export const loader = officeLoader(async (call) => {
  const { campaign, locked } = await requireCampaignWithLock(call);
  const { texts, more } = await readCampaignTexts(call.office.tables.campaigns, campaign.id);
  return { title: `${call.t("texts.title")} – ${campaign.name}`, locked, more, view: viewTexts(texts, call.url.searchParams, call.office.language) };
});

export const action = officeAction(async ({ form, office, author, user, params, url }) => {
  const written = readTexts((field) => form.getAll(field).filter((value) => typeof value === "string"));
  if (!written) return refuseForm([{ field: "sprak", key: "texts.problem.language" }], form);
  const outcome = await saveTexts(office.tables.campaigns, { author, worker: user, rules: office.settings }, params.campaign ?? "", written);
  if (outcome.kind === "gone") throw new Response(null, { status: 404 });
  if (outcome.kind === "locked") return refuseForm([{ field: "sprak", key: `campaigns.locked.${outcome.why}` }], form, 409);
  const { first, second } = chooseLanguages(url.searchParams);
  if (outcome.kind === "saved") return leadOn(`${url.pathname}?${searchFor(first, second)}`, "saved");
  for (const [field, base] of Object.entries(outcome.bases)) form.set(field, base);
  const problems = outcome.faults.map(({ code, ...fault }) => ({ ...fault, key: textsKeys[code] }));
  return refuseForm(problems, form, Object.keys(outcome.bases).length > 0 ? 409 : 400);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TextsRoute() {
  const { view, locked, more } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const isChanged = (name: string) => refused?.problems.some((problem) => problem.field === name && problem.key === "frame.changedMeanwhile") ?? false;
  const columns = view.columns.map((column) => fillColumn(column, refused?.values ?? null, isChanged(textField("heading", column.tag))));
  return (
    <TextsPage view={view} locked={locked} more={more}>
      <OfficeForm refused={refused}>
        <CreativeColumns key={JSON.stringify(view.columns)} columns={columns} readOnly={locked !== null} problemOf={(name) => field(name).problem} />
        {!locked && <div className={styles.save}><Button type="submit">{t("frame.save")}</Button></div>}
      </OfficeForm>
    </TextsPage>
  );
}
