import { comparePeriods, type Periods } from "./before-after";
import { type FunnelRow, type FunnelStep, funnelOf, funnelOfAll } from "./funnel";
import { type LanguageSums, languageSums } from "./language-sums";
import { sumsOf } from "./metric-sums";
import { daysOf, type DaySpan, type PlacementTimes } from "./placement-times";
import type { ReportMaterial } from "./read-report.server";
import type { Note } from "./report-lanes";
import type { ReportLanguage } from "./report-words";
import { findSuspiciousDays, type SuspiciousDays } from "./suspicious-days";

/** What a report says, in numbers and days; words and pictures are made of it. */
export interface Report {
  campaign: Pick<ReportMaterial["record"]["campaign"], "id" | "name" | "purpose" | "state"> & { isDemonstration: boolean };
  /** null where nothing can be told yet. */
  span: (DaySpan & { isOpen: boolean }) | null;
  released: string | null;
  /** Nothing is told yet of what was counted. */
  isEmpty: boolean;
  placements: PlacementTimes[];
  funnel: { rows: (FunnelRow & { id: string; name: string })[]; total: FunnelRow };
  /** Of the campaign first, and then of each placement that stood for some time. */
  periods: { name: string | null; periods: Periods }[];
  languages: LanguageSums[];
  figures: Pick<ReportMaterial["figures"][number], "id" | "placement_name" | "starts" | "ends" | "metric" | "n" | "source">[];
  excluded: { reason: string; n: number }[];
  /** `name`: of the placement; null for the page. */
  setAside: { day: string; name: string | null; reason: string }[];
  suspicious: (SuspiciousDays & { name: string | null; notes: string[] })[];
  method: Method;
}

/** How it was counted, and how well. */
export interface Method {
  level: number;
  smallest: number;
  /** Placements of which less is told than of others: larger sums, or a month at a time. */
  closer: { name: string; smallest: number; byMonth: boolean }[];
  /** Events that were answered before they were on disk, and minutes in which nothing could be written. */
  degraded: number | null;
  outage: number | null;
  outages: Note[];
}

/** How much this site measures. */
export interface Measuring {
  level: number;
  smallest: number;
  isMeasured: (step: FunnelStep) => boolean;
}

/** Says what is known of a campaign. @param language In which languages are named. */
export function makeReport(material: ReportMaterial, measuring: Measuring, language: ReportLanguage): Report {
  const { record: { campaign }, placements, totals, span, weeks } = material;
  const rows = placements.map(({ id, name, kind }) => ({ id, name, ...funnelOf(kind, sumsOf(totals.filter(({ subject }) => subject === id)), measuring) }));
  const standing = placements.filter(({ kind, planned, observed }) => kind !== "post" && planned.length + observed.length > 0);
  return {
    campaign: { id: campaign.id, name: campaign.name, purpose: campaign.purpose, state: campaign.state, isDemonstration: campaign.demonstration === 1 },
    span: span && { ...span.campaign, isOpen: span.isOpen },
    released: material.released,
    isEmpty: totals.length === 0 && weeks.length === 0,
    placements,
    funnel: { rows, total: funnelOfAll(rows) },
    periods: span && weeks.length > 0 ? [
      { name: null, periods: comparePeriods(weeks, span.campaign, span) },
      ...(placements.length > 1 ? standing.map((placement) => ({ name: placement.name, periods: comparePeriods(weeks, stoodOf(placement, span.campaign), span) })) : []),
    ] : [],
    languages: languageSums(material.languages, language),
    figures: material.figures.map(({ id, placement_name, starts, ends, metric, n, source }) => ({ id, placement_name, starts, ends, metric, n, source })),
    excluded: material.excluded.map(({ subject, n }) => ({ reason: subject, n })).sort((a, b) => b.n - a.n),
    setAside: material.setAside.map(({ subject, day, reason }) => ({ day, reason, name: nameOf(placements, subject) })),
    suspicious: findSuspiciousDays(withoutSetAside(material)).map((days) => ({ ...days, name: nameOf(placements, days.subject), notes: notesOn(material, days) })),
    method: methodOf(material, measuring),
  };
}

/** From when to when a placement stood: as it was seen, else as it was planned. */
function stoodOf({ planned, observed }: PlacementTimes, campaign: DaySpan): DaySpan {
  const spans = (observed.length > 0 ? observed : planned).map((time) => daysOf(time, campaign));
  const to = spans.map((one) => one.to).toSorted().at(-1) ?? campaign.to;
  return { from: spans.map(({ from }) => from).toSorted()[0] ?? campaign.from, to: to < campaign.to ? to : campaign.to };
}

function methodOf({ record, quality, notes }: ReportMaterial, { level, smallest }: Measuring): Method {
  const { degraded, outage } = sumsOf(quality);
  const closer = record.placements.map(({ name, kind, smallest: own }) => ({ name, smallest: Math.max(smallest, own ?? 0), byMonth: kind === "print" }));
  return {
    level, smallest,
    closer: closer.filter(({ smallest: own, byMonth }) => own > smallest || byMonth),
    degraded: degraded ?? null, outage: outage ?? null,
    outages: notes.filter(({ kind }) => kind === "outage").map(({ starts, ends, kind, text }) => ({ starts, ends: ends ?? starts, kind, text })),
  };
}

function nameOf(placements: readonly PlacementTimes[], subject: string): string | null {
  return placements.find(({ id }) => id === subject)?.name ?? null;
}

/** Of a day that somebody has looked at and set aside, nothing more needs to be said. */
function withoutSetAside({ days, setAside }: ReportMaterial): ReportMaterial["days"] {
  return days.filter((count) => !setAside.some(({ subject, day }) => subject === count.subject && day === count.day));
}

function notesOn({ notes }: ReportMaterial, days: { starts: string; ends: string }): string[] {
  return notes.filter(({ starts, ends, kind }) => kind !== "release" && starts <= days.ends && days.starts <= (ends ?? starts)).map(({ text }) => text);
}
