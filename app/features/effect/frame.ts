import { addDays } from "../../days";
import { type Confounder, sharesOf } from "./confounder";
import type { Day } from "./daily-series";
import { correlateDays, type DayCorrelation } from "./day-correlation";
import { rowsOf, type Surroundings, surroundingsOf } from "./design";
import { findIndistinct } from "./indistinct";
import { limits } from "./limits";
import type { Matrix } from "./solve";
import type { Span } from "./span";
import type { Indistinct, RefusalReason } from "./verdict";
import type { WeekCorrelation } from "./week-correlation";
import type { Week } from "./weekly-series";

/** What the weeks before a campaign and those of it are told apart by. */
export interface InterruptedSeries {
  /** Without holes; those after the campaign are not used. */
  weeks: readonly Week[];
  /** Days before the campaign, where they are told: they show better than weeks how much one day resembles the next. */
  days: readonly Day[];
  campaign: Span;
  confounders: readonly Confounder[];
}

/** The weeks before a campaign and those of it, with what explains them. */
export interface Frame {
  campaign: Span;
  weeks: (Span & { n: number | null })[];
  /** How many weeks there are before the campaign. */
  before: number;
  /** Share of each week's days on which the campaign ran. */
  shares: number[];
  surroundings: Surroundings;
  rows: Matrix;
  /** Which weeks are used: those that are told, or are going to be. */
  used: number[];
  /** Correlation of days, null where they are not told. */
  days: DayCorrelation | null;
}

/** @param isPlanned The campaign has yet to run: its weeks are taken for told. */
export function frameOf({ weeks, days, campaign, confounders }: InterruptedSeries, isPlanned: boolean): Frame {
  const known = weeks.filter(({ starts, ends }) => (isPlanned ? ends < campaign.starts : starts <= campaign.ends));
  const all = isPlanned ? [...known, ...weeksFrom(known.at(-1)?.ends, campaign)] : known;
  const shares = sharesOf([campaign], all);
  const used = all.flatMap(({ n }, week) => (n !== null || (isPlanned && (shares[week] ?? 0) > 0) ? [week] : []));
  const surroundings = surroundingsOf(all, used, campaign, confounders);
  const calm = days.filter(({ day }) => day < campaign.starts && !confounders.some(({ starts, ends }) => starts <= day && day <= ends));
  return { campaign, weeks: all, before: all.filter(({ ends }) => ends < campaign.starts).length, shares, surroundings, rows: rowsOf(surroundings, shares), used, days: correlateDays(calm) };
}

function weeksFrom(last: string | undefined, campaign: Span): Frame["weeks"] {
  const weeks: Frame["weeks"] = [];
  for (let starts = last ? addDays(last, 1) : campaign.ends; starts <= campaign.ends && last; starts = addDays(starts, 7)) weeks.push({ starts, ends: addDays(starts, 6), n: null });
  return weeks;
}

/** What stands against an answer before any model is tried; null where nothing does. */
export function findObstacle({ campaign, weeks, before, shares, surroundings, used }: Frame): Omit<Indistinct, "method"> | ({ kind: "refusal" } & RefusalReason) | null {
  const from = findIndistinct(surroundings, shares, used, campaign);
  if (from.length > 0) return { kind: "indistinct", from };
  const base = used.filter((week) => week < before).length;
  const during = used.reduce((sum, week) => sum + (shares[week] ?? 0), 0);
  const missing = 1 - used.length / weeks.length;
  if (base < limits.baseWeeks) return { kind: "refusal", reason: "baseShort", have: base, need: limits.baseWeeks };
  if (during < limits.campaignWeeks) return { kind: "refusal", reason: "campaignShort", have: during, need: limits.campaignWeeks };
  return missing > limits.missing ? { kind: "refusal", reason: "missing", have: 100 * missing, most: 100 * limits.missing } : null;
}

/** Whether days or weeks resemble the one before so much that an interval would be too narrow, or too wide to say anything. */
export function isCorrelated({ days }: Frame, weeks: WeekCorrelation): boolean {
  const { observed, underlying } = days ?? { observed: 0, underlying: 0 };
  return observed > limits.correlation || underlying > limits.underlying || weeks.correlation > limits.correlation;
}
