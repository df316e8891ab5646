import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isAtLeast } from "../features/office/role";
import { officeAction, officeLoader } from "../office/office-call.server";
import { changeResult, loadResultsDesk } from "../office/results-desk.server";
import { ResultsDesk } from "../office/results-desk";

const path = "/redaktion/resultat";

/** What everybody may read of campaigns' effects, and who decides that: /redaktion/resultat */
export const loader = officeLoader(async (call) => ({ title: call.t("results.title"), mayPublish: isAtLeast(call.user.role, "publisher"), entries: await loadResultsDesk(call) }));

export const action = officeAction((call) => changeResult(call, path));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ResultsDeskRoute() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ResultsDesk {...data} refused={refused} />;
}
