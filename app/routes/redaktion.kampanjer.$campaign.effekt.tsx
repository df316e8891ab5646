import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { EffectPage } from "../features/effect/effect-page";
import { changeEffect } from "../office/change-effect.server";
import { DecideForms, SetAsideForms } from "../office/effect-forms";
import { loadEffect } from "../office/load-effect.server";
import { officeAction, officeLoader } from "../office/office-call.server";

/** What a campaign did to visits, and how that is decided: /redaktion/kampanjer/ID/effekt */
export const loader = officeLoader(loadEffect);

export const action = officeAction((call) => changeEffect(call, `${campaignPath(call.params.campaign ?? "")}/effekt`));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EffectRoute() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "problems" in answer ? answer : undefined;
  const isAside = refused?.values.intent === "aside";
  return (
    <EffectPage
      {...view}
      decide={<DecideForms view={view} refused={isAside ? undefined : refused} drawn={answer && "drawn" in answer ? answer.drawn : undefined} />}
      setAsideForm={<SetAsideForms view={view} refused={isAside ? refused : undefined} />}
    />
  );
}
