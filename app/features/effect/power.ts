import { campaignColumn } from "./design";
import { findObstacle, type Frame, frameOf, type InterruptedSeries, isCorrelated } from "./frame";
import { limits } from "./limits";
import { fitQuasiPoisson } from "./quasi-poisson";
import { crossProduct, invert } from "./solve";
import { leastVisibleOf, uncertaintyUnder, variationOf } from "./uncertainty";
import { type Indistinct, type Method, type Refusal, refuse } from "./verdict";

/** The least effect, in percent, that a method would see four times of five; or why it would see none. */
export type Foresight = { kind: "visible"; method: Method; percent: number } | Refusal | Indistinct;

/** What the weeks before a campaign say of it. */
export interface Outlook {
  leastVisible: number | null;
  /** Views that are to be expected in the campaign's weeks. */
  views: number;
  isCorrelated: boolean;
}

/** How many of the last weeks before a campaign say what is to be expected of its own. */
const recent = 8;

/** Says before a campaign starts what an interrupted series will see of it. @param series The weeks before, and the campaign as planned. */
export function foreseeInterruptedSeries(series: InterruptedSeries): Foresight {
  const method = "interrupted";
  const frame = frameOf(series, true);
  const obstacle = findObstacle(frame);
  const { leastVisible, views, ...outlook } = lookAhead(frame);
  if (obstacle) return obstacle.kind === "indistinct" ? { ...obstacle, method } : refuse(method, obstacle, leastVisible);
  if (leastVisible === null || views < limits.views) return refuse(method, { reason: "fewViews", have: views, need: limits.views }, leastVisible);
  if (outlook.isCorrelated) return refuse(method, { reason: "correlated" });
  return { kind: "visible", method, percent: leastVisible };
}

/** What the weeks before a campaign say of how well its effect can be seen, as if each of its weeks were like the last ones before it. */
export function lookAhead(frame: Frame): Outlook {
  const nothing = { leastVisible: null, views: 0, isCorrelated: false };
  const base = frame.used.filter((week) => week < frame.before);
  if (base.length < limits.baseWeeks) return nothing;
  const rows = withoutEmpty(base.map((week) => frame.rows[week] ?? []));
  const fit = fitQuasiPoisson(rows, base.map((week) => frame.weeks[week]?.n ?? 0));
  if (!fit) return nothing;
  const variation = variationOf(fit, rows, base, frame.days);
  const last = fit.expected.slice(-recent);
  const level = last.reduce((sum, expected) => sum + expected, 0) / last.length;
  const expected = frame.used.map((_, index) => fit.expected[index] ?? level);
  const planned = frame.used.map((week) => frame.rows[week] ?? []);
  const inverse = invert(crossProduct(planned, expected));
  const uncertainty = inverse && uncertaintyUnder(variation, { expected, inverse, freedom: Math.max(1, planned.length - inverse.length) }, planned, frame.used, campaignColumn);
  const views = level * frame.used.reduce((sum, week) => sum + (frame.shares[week] ?? 0), 0);
  return { leastVisible: uncertainty && leastVisibleOf(uncertainty), views, isCorrelated: isCorrelated(frame, variation.likeliest) };
}

/** Columns of what did not happen in these weeks say nothing of them: the campaign, and what is to come. */
function withoutEmpty(rows: readonly (readonly number[])[]): number[][] {
  const present = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column] !== 0));
  return rows.map((row) => row.filter((_, column) => present[column]));
}
