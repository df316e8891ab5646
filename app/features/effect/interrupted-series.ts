import { campaignColumn } from "./design";
import { findObstacle, type Frame, frameOf, type InterruptedSeries, isCorrelated } from "./frame";
import { limits } from "./limits";
import { tryPlacebos } from "./placebo";
import { lookAhead } from "./power";
import { expectedOf, type Fit, fitQuasiPoisson } from "./quasi-poisson";
import { leastVisibleOf, reachOf, toPercent, type Uncertainty, uncertaintyOf, variationOf } from "./uncertainty";
import { type Estimate, type ExpectedWeek, refuse, type Verdict } from "./verdict";

const method = "interrupted";

/**
 * Tells what a campaign did to visits by what the weeks before it made one expect: a quasi-Poisson regression of the weeks with level,
 * trend, season and what else happened, and a step for the campaign. The interval is the widest of three that each hold where the
 * others do not: for counts that vary more than by chance, for weeks that resemble each other, and Newey and West's for neither in particular.
 *
 * @param isSlotChanged What stood in the slot, or where, was changed during the campaign.
 */
export function judgeInterruptedSeries(series: InterruptedSeries & { isSlotChanged: boolean }): Verdict {
  if (series.isSlotChanged) return refuse(method, { reason: "slotChanged" });
  const frame = frameOf(series, false);
  const obstacle = findObstacle(frame);
  if (obstacle) return obstacle.kind === "indistinct" ? { ...obstacle, method } : refuse(method, obstacle, lookAhead(frame).leastVisible);
  const rows = frame.used.map((week) => frame.rows[week] ?? []);
  const fit = fitQuasiPoisson(rows, frame.used.map((week) => frame.weeks[week]?.n ?? 0));
  const views = fit ? fewestViews(frame, fit) : 0;
  if (!fit || views < limits.views) return refuse(method, { reason: "fewViews", have: views, need: limits.views }, lookAhead(frame).leastVisible);
  const variation = variationOf(fit, rows, frame.used, frame.days);
  const uncertainty = uncertaintyOf(variation, fit, rows, frame.used, campaignColumn);
  if (isCorrelated(frame, variation.likeliest)) return refuse(method, { reason: "correlated" });
  return estimate(frame, fit, uncertainty);
}

/** What was counted before the campaign, or what was to be expected during it: whichever is less. */
function fewestViews(frame: Frame, fit: Fit): number {
  const before = frame.weeks.slice(0, frame.before).reduce((sum, { n }) => sum + (n ?? 0), 0);
  const expected = expectWithout(frame, fit);
  return Math.min(before, frame.used.reduce((sum, week) => sum + (frame.shares[week] ?? 0) * (expected[week] ?? 0), 0));
}

/** What each week would have been without the campaign, missing weeks too. */
function expectWithout(frame: Frame, fit: Fit): number[] {
  return expectedOf(frame.rows.map((row) => row.map((value, column) => (column === campaignColumn ? 0 : value))), fit.coefficients);
}

function estimate(frame: Frame, fit: Fit, uncertainty: Uncertainty): Estimate {
  const effect = fit.coefficients[campaignColumn] ?? 0;
  const [low, high] = [effect - reachOf(uncertainty), effect + reachOf(uncertainty)];
  const during = frame.shares.filter((share) => share > 0).length;
  return {
    kind: "estimate", method, percent: toPercent(effect), low: toPercent(low), high: toPercent(high), includesZero: low <= 0 && high >= 0, leastVisible: leastVisibleOf(uncertainty),
    extraViews: { low: extraViews(frame, low), high: extraViews(frame, high) },
    weeks: weeksOf(frame, fit),
    compared: frame.used.filter((week) => (frame.shares[week] ?? 0) > 0).length,
    dispersion: fit.dispersion,
    placebo: tryPlacebos(frame.weeks.slice(0, frame.before), frame.surroundings, during, effect),
  };
}

/** How many of the views that were counted there would not have been, had the effect been this. */
function extraViews({ weeks, shares, used }: Frame, effect: number): number {
  return used.reduce((sum, week) => sum + (weeks[week]?.n ?? 0) * -Math.expm1(-effect * (shares[week] ?? 0)), 0);
}

function weeksOf(frame: Frame, fit: Fit): ExpectedWeek[] {
  const expected = expectWithout(frame, fit);
  return frame.weeks.map(({ starts, ends, n }, week) => ({ starts, ends, observed: n, expected: expected[week] ?? null, isCampaign: (frame.shares[week] ?? 0) > 0 }));
}
