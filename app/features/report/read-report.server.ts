import { readCampaignRecord, readDaysSetAside, readNotes, type CampaignRecord } from "../../storage/campaign-record.server";
import type { CampaignDatabase, CountDatabase } from "../../storage/database.server";
import { listFigures, type ListedFigure } from "../../storage/figures.server";
import { readLastRelease } from "../../storage/releases.server";
import { type DaySum, readDaySums, readLanguages, readSingleDays, readTotals, readWeekSums } from "../../storage/report-reads.server";
import { addDays } from "../../days";
import type { ChartWindow } from "./chart-window";
import { outcomeOf } from "./outcome";
import { type PlacementTimes, placementTimes } from "./placement-times";
import { type ReportSpan, reportSpan } from "./report-span";
import type { DayCount } from "./suspicious-days";

/** Everything that a report is made of. Of what is counted, only what has been released. */
export interface ReportMaterial {
  record: CampaignRecord;
  placements: PlacementTimes[];
  /** Under which name views of the page that the campaign is for are counted; null where no page is named. */
  outcome: string | null;
  span: ReportSpan | null;
  /** The day up to which everything has been released that could be; null before the first night. */
  released: string | null;
  notes: Awaited<ReturnType<typeof readNotes>>;
  setAside: Awaited<ReturnType<typeof readDaysSetAside>>;
  figures: ListedFigure[];
  /** Of each placement, whenever it was. */
  totals: Awaited<ReturnType<typeof readTotals>>;
  languages: Awaited<ReturnType<typeof readLanguages>>;
  /** Views of the page, week by week, in the campaign and around it. */
  weeks: DaySum[];
  /** While the campaign ran: single days of which something is told. */
  days: DayCount[];
  /** On the whole site, while the campaign ran. */
  excluded: Awaited<ReturnType<typeof readTotals>>;
  quality: Awaited<ReturnType<typeof readTotals>>;
}

export interface ReportTables {
  campaigns: CampaignDatabase;
  counts: CountDatabase;
}

/** What counts as a view of a page, be it one with helplines or another. */
const views = ["page_view", "page_help_view"] as const;

/** Reads what a report tells. @param today Day in Stockholm, of which nothing is told. @returns undefined where there is no such campaign. */
export async function readReport({ campaigns, counts }: ReportTables, campaign: string, today: string): Promise<ReportMaterial | undefined> {
  const record = await readCampaignRecord(campaigns, campaign);
  if (!record) return undefined;
  const released = await readLastRelease(counts);
  const placements = placementTimes(record);
  const span = reportSpan(record.campaign, placements, released ?? addDays(today, -1));
  const outcome = outcomeOf(record);
  const own = { scope: "placement" as const, subjects: placements.map(({ id }) => id) };
  const page = { scope: "page" as const, subjects: outcome === null ? [] : [outcome] };
  return {
    record, placements, outcome, span, released,
    notes: span ? await readNotes(campaigns, span.around) : [],
    setAside: await readDaysSetAside(campaigns, [...own.subjects, ...page.subjects]),
    figures: await listFigures(campaigns, campaign),
    totals: await readTotals(counts, own),
    languages: await readLanguages(counts, own),
    weeks: span ? await readWeekSums(counts, { ...page, ...span.around, metrics: views }) : [],
    days: span ? [...await readSingleDays(counts, { ...own, ...span.campaign, metrics: ["served", "click"] }), ...await readSingleDays(counts, { ...page, ...span.campaign, metrics: views })] : [],
    excluded: span ? await readTotals(counts, { scope: "excluded", ...span.campaign }) : [],
    quality: span ? await readTotals(counts, { scope: "quality", ...span.campaign }) : [],
  };
}

/** What the chart of a report draws: sums of weeks, or of days and whatever could only be told together. */
export async function readChartSums({ counts }: Pick<ReportTables, "counts">, { outcome, placements }: Pick<ReportMaterial, "outcome" | "placements">, window: ChartWindow): Promise<{ views: DaySum[] | null; clicks: DaySum[] }> {
  const read = window.unit === "week" ? readWeekSums : readDaySums;
  const span = { from: window.from, to: window.to };
  return {
    views: outcome === null ? null : await read(counts, { scope: "page", subjects: [outcome], metrics: views, ...span }),
    clicks: await read(counts, { scope: "placement", subjects: placements.map(({ id }) => id), metrics: ["click"], ...span }),
  };
}
