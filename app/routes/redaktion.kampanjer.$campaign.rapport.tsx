import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportPage } from "../features/report/report-page";
import { loadReport } from "../office/load-report.server";
import { sayEffect } from "../office/report-effect.server";
import { officeLoader } from "../office/office-call.server";

/** What a campaign did, on one page: /redaktion/kampanjer/ID/rapport?per=dag */
export const loader = officeLoader(async (call) => json(await loadReport(call, (material) => sayEffect(call, material))));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ReportRoute() {
  const { title: _title, ...page } = useLoaderData<typeof loader>();
  return <ReportPage {...page} />;
}
