import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SimulatorPage } from "../features/campaigns/simulator/simulator-page";
import { loadSimulator } from "../office/load-simulator.server";
import { officeLoader } from "../office/office-call.server";

/** What stands on a page, and why: /redaktion/visas-nu?sida=start&sprak=ar&nar=2026-11-25T08:00 */
export const loader = officeLoader(async (call) => {
  const view = await loadSimulator(call);
  return json({ title: call.t("calendar.simulator.title"), ...view }, { status: view.answer ? 200 : 400 });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SimulatorRoute() {
  return <SimulatorPage {...useLoaderData<typeof loader>()} />;
}
