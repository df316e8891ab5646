import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OverviewPage } from "../features/campaigns/overview/overview-page";
import { viewOverview } from "../features/campaigns/overview/view-overview";
import { isAtLeast } from "../features/office/role";
import { readOfficeAlarms } from "../office/load-alarms.server";
import { officeLoader } from "../office/office-call.server";

/** What stands now and what needs somebody: /redaktion */
export const loader = officeLoader(async ({ office, user, t }) => {
  const view = viewOverview(await readOfficeAlarms(office), { id: user.id, language: office.language, mayPublish: isAtLeast(user.role, "publisher"), fourEyes: office.settings.fourEyes }, office.now);
  return { title: t("frame.parts.overview"), view, mayCreate: isAtLeast(user.role, "editor") };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OverviewRoute() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
