import type { TFunction } from "i18next";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { stockholmTime } from "../features/languages/stockholm-clock";
import { metricsAt } from "../features/measuring/level";
import { chartWindow } from "../features/report/chart-window";
import type { FunnelStep } from "../features/report/funnel";
import { readChartSums, readReport, type ReportMaterial } from "../features/report/read-report.server";
import { makeReport } from "../features/report/report";
import { type ChartWords, makeReportChart, type ReportChart } from "../features/report/report-chart";
import type { ReportPageProps } from "../features/report/report-page";
import { formatCount, formatDayShort, formatMonth, type ReportLanguage } from "../features/report/report-words";
import type { OfficeCall } from "./office-call.server";
import type { OfficeRequest } from "./office-request";

type ReportCall = Pick<OfficeCall, "office" | "params" | "url" | "t">;

/** Everything that is known of the campaign of an address. @throws Response 404 where there is none. */
export async function readRequestedReport({ office, params }: Pick<OfficeCall, "office" | "params">): Promise<ReportMaterial> {
  const material = await readReport(office.tables, params.campaign ?? "", stockholmTime(office.now).day);
  if (!material) throw new Response(null, { status: 404 });
  return material;
}

/** What is said of a campaign's effect; null where nothing has been judged yet. */
export type EffectReader = (material: ReportMaterial) => Promise<string[] | null>;

/** What the rest of the site knows and a report must be told. */
export interface ReportSurroundings {
  /** Title of the page that a campaign is for. */
  titleOf: (material: ReportMaterial, language: ReportLanguage) => string | null;
  readEffect: EffectReader;
  publisher: string | undefined;
}

/** The report of a campaign, its chart by day or week as the address asks: ?per=dag&fran=2026-11-02. @throws Response as above. */
export async function makeReportPage(call: ReportCall, { titleOf, readEffect, publisher }: ReportSurroundings): Promise<ReportPageProps & { title: string }> {
  const { office, t } = call;
  const material = await readRequestedReport(call);
  const page = titleOf(material, office.language);
  return {
    title: `${t("report.title")} – ${material.record.campaign.name}`,
    report: makeReport(material, { ...office.measuring, isMeasured: measuredAt(office.measuring.level) }, office.language),
    chart: await loadChart(material, call, page),
    page,
    effect: await readEffect(material),
    path: campaignPath(material.record.campaign.id),
    paper: { site: new URL(office.site).host, publisher: publisher ?? null, printed: stockholmTime(office.now).day },
  };
}

async function loadChart(material: ReportMaterial, { office, url, t }: ReportCall, page: string | null): Promise<ReportChart | null> {
  const { span, placements, notes } = material;
  if (!span) return null;
  const window = chartWindow(span, { per: url.searchParams.get("per"), from: url.searchParams.get("fran") });
  const sums = await readChartSums(office.tables, material, window);
  const told = notes.map(({ starts, ends, kind, text }) => ({ starts, ends: ends ?? starts, kind, text })).filter(({ starts, ends }) => starts <= window.to && ends >= window.from);
  return makeReportChart({ window, ...sums, placements, notes: told, span }, chartWords(t, office.language, page));
}

function chartWords(t: TFunction<"office">, language: ReportLanguage, page: string | null): ChartWords {
  return {
    views: t("report.chart.views", { page: page ?? "" }),
    clicks: t("report.chart.clicks"),
    posts: (platform, count) => t("report.chart.posts", { platform, count }),
    words: { day: (day) => formatDayShort(language, day), month: (day) => formatMonth(language, day), count: (n) => formatCount(language, n), nothing: t("report.chart.nothing") },
  };
}

/** What a campaign's own page is called, in the office's language or any; its name in the counts where it has no title. */
export function titleOfOwnPage({ outcome, record: { pages } }: Pick<ReportMaterial, "outcome" | "record">, language: ReportLanguage): string | null {
  if (outcome === null) return null;
  return (pages.find((page) => page.language === language) ?? pages[0])?.title ?? outcome;
}

function measuredAt(level: OfficeRequest["measuring"]["level"]): (step: FunnelStep) => boolean {
  const metrics = metricsAt(level);
  return (step) => metrics.includes(step);
}
