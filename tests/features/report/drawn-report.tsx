import { parse } from "node-html-parser";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { StaticRouter } from "react-router-dom/server";
import { ReportPage } from "../../../app/features/report/report-page";
import type { OfficeCall } from "../../../app/office/office-call.server";
import { officeInstance, officeTexts } from "../../../app/office/office-texts.server";
import { makeReportPage } from "../../../app/office/report-page.server";
import type { CampaignDatabase, CountDatabase } from "../../../app/storage/database.server";

export interface Asked {
  tables: { campaigns: CampaignDatabase; counts: CountDatabase };
  campaign: string;
  query?: string;
  language?: "sv" | "en";
  level?: 0 | 1 | 2 | 3;
  now?: Date;
  /** What has been judged of the effect. */
  effect?: string[];
}

/** A call to the office as its guard hands it on. */
export function callFor({ tables, campaign, query = "", language = "sv", level = 2, now = new Date("2026-11-22T10:00:00Z") }: Asked): OfficeCall {
  const office = { tables, language, measuring: { level, smallest: 10 }, now, site: "https://exempel.test", untilSent: () => Promise.resolve() };
  const url = new URL(`https://exempel.test/redaktion/kampanjer/${campaign}/rapport${query}`);
  return { office, params: { campaign }, url, request: new Request(url), t: officeTexts(language) } as unknown as OfficeCall;
}

/** The report as it stands in the page. */
export async function drawReport(asked: Asked) {
  const { title: _title, ...page } = await makeReportPage(callFor(asked), { titleOf: ({ outcome }) => (outcome === "start" ? "Stöd och rättigheter" : outcome), readEffect: () => Promise.resolve(asked.effect ?? null), publisher: "Exempelmyndigheten" });
  const html = renderToString(
    <I18nextProvider i18n={officeInstance(asked.language ?? "sv")}>
      <StaticRouter location={`/redaktion/kampanjer/${asked.campaign}/rapport${asked.query ?? ""}`}><ReportPage {...page} /></StaticRouter>
    </I18nextProvider>,
  );
  return { page, html, document: parse(html.replaceAll("<!-- -->", "")) };
}

/** Rows of the table with a caption, as what is seen in each cell. */
export function readTable(document: ReturnType<typeof parse>, caption: string): string[][] {
  const table = document.querySelectorAll("table").find((one) => one.querySelector("caption")?.text === caption);
  if (!table) throw new Error(`No table is called ${caption}`);
  return table.querySelectorAll("tbody tr").map((row) => row.childNodes.map((cell) => cell.text.trim()));
}
