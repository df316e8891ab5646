import { addDays } from "../../days";
import { readCampaignRecord, type CampaignRecord, readDaysSetAside, readNotes } from "../../storage/campaign-record.server";
import type { CampaignDatabase, CountDatabase } from "../../storage/database.server";
import { listRivals, wasShownChanged } from "../../storage/effect.server";
import { readDaySums, readWeekSums } from "../../storage/report-reads.server";
import { readCells } from "../../storage/reports.server";
import type { Confounder } from "./confounder";
import { type Day, makeDailySeries } from "./daily-series";
import type { Span } from "./span";
import { makeWeeklySeries, type Week } from "./weekly-series";

export interface EffectTables {
  campaigns: CampaignDatabase;
  counts: CountDatabase;
}

/** Everything that an effect is judged by. Of what is counted, only what has been released. */
export interface Evidence {
  record: CampaignRecord;
  /** The campaign's days, as planned or as registered. */
  window: Span;
  weeks: Week[];
  /** Before the window, where days are told. */
  before: Day[];
  /** In the window, as far as days are told. */
  days: Day[];
  confounders: Confounder[];
  isSlotChanged: boolean;
}

/** Weeks before a campaign that say what was to be expected: two years, so that each season has been there once before. */
const weeksBefore = 104;

/** Days before it that say how much one day resembles the next. */
const daysBefore = 182;

const views = ["page_view", "page_help_view"] as const;

interface Question {
  campaign: string;
  /** Under which name views of the page are counted. */
  outcome: string;
  window: Span;
  /** The last day of which everything is told that can be. */
  known: string;
}

/** Reads what an effect is judged by. @returns undefined where there is no such campaign. */
export async function readEvidence({ campaigns, counts }: EffectTables, { campaign, outcome, window, known }: Question): Promise<Evidence | undefined> {
  const record = await readCampaignRecord(campaigns, campaign);
  if (!record) return undefined;
  const page = { scope: "page" as const, subjects: [outcome] };
  const all = { starts: addDays(window.starts, -7 * weeksBefore), ends: window.ends < known ? window.ends : known };
  const past = { starts: addDays(window.starts, -daysBefore), ends: addDays(window.starts, -1) };
  const excluded = await readGaps({ campaigns, counts }, outcome, all);
  const cells = (await readCells(counts, { ...page, from: past.starts, to: all.ends })).filter(({ metric }) => views.some((view) => view === metric));
  const run = { starts: window.starts, ends: all.ends };
  return {
    record, window,
    weeks: makeWeeklySeries(await readWeekSums(counts, { ...page, from: all.starts, to: all.ends, metrics: views }), all, excluded),
    before: makeDailySeries(cells, past, excluded).days,
    days: run.ends < run.starts ? [] : makeDailySeries(cells, run, excluded).days,
    confounders: await readConfounders(campaigns, record, outcome, all),
    isSlotChanged: await wasShownChanged(campaigns, { campaign, placements: record.placements.map(({ id }) => id), from: window.starts, to: addDays(run.ends, 1) }),
  };
}

/** Days that somebody has set aside, and those on which counting failed. */
async function readGaps({ campaigns, counts }: EffectTables, outcome: string, { starts, ends }: Span): Promise<Span[]> {
  const setAside = await readDaysSetAside(campaigns, [outcome]);
  const outages = await readDaySums(counts, { scope: "quality", from: starts, to: ends, metrics: ["outage"] });
  const noted = (await readNotes(campaigns, { from: starts, to: ends })).filter(({ kind }) => kind === "outage").map((note) => ({ starts: note.starts, ends: note.ends ?? note.starts }));
  return [...setAside.map(({ day }) => ({ starts: day, ends: day })), ...outages.filter((sum) => sum.starts === sum.ends).map((sum) => ({ starts: sum.starts, ends: sum.ends })), ...noted];
}

/** What else may have moved visits: days of awareness, press, and other campaigns for the same page. What was changed on the site is noted for people to read. */
async function readConfounders(db: CampaignDatabase, { campaign }: CampaignRecord, outcome: string, { starts, ends }: Span): Promise<Confounder[]> {
  const notes = (await readNotes(db, { from: starts, to: ends })).flatMap((note): Confounder[] =>
    note.kind === "awareness" || note.kind === "press" ? [{ kind: note.kind, name: note.text, starts: note.starts, ends: note.ends ?? note.starts }] : []);
  const rivals = (await listRivals(db, { campaign: campaign.id, outcome, demonstration: campaign.demonstration })).flatMap((rival): Confounder[] =>
    rival.starts === null ? [] : [{ kind: "campaign", name: rival.name, starts: rival.starts.slice(0, 10), ends: rival.ends?.slice(0, 10) ?? ends }]);
  return [...notes, ...rivals.filter((rival) => rival.starts <= ends && rival.ends >= starts)];
}
