import { environment } from "../environment.server";
import { getPage } from "../features/content/content.server";
import { isPageId } from "../features/content/page-table";
import type { ReportMaterial } from "../features/report/read-report.server";
import type { ReportLanguage } from "../features/report/report-words";
import type { OfficeCall } from "./office-call.server";
import { type EffectReader, makeReportPage, titleOfOwnPage } from "./report-page.server";

export { readRequestedReport } from "./report-page.server";

/** The report of the campaign of an address. @throws Response 404 where there is none. */
export function loadReport(call: OfficeCall, readEffect: EffectReader) {
  return makeReportPage(call, { titleOf, readEffect, publisher: environment.publisher });
}

/** Title of the page that a campaign is for, in the office's language; null where no page is named. */
export function titleOf(material: Pick<ReportMaterial, "outcome" | "record">, language: ReportLanguage): string | null {
  const { outcome } = material;
  return outcome !== null && isPageId(outcome) ? getPage(language, outcome).page.title : titleOfOwnPage(material, language);
}
