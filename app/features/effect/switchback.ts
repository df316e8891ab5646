import { mondayOf, weeksAround } from "../../days";
import type { Day } from "./daily-series";
import { type ComparedPair, comparePairs, differencesOf, meanOf, uncertaintyOfMean, usualOn } from "./day-pairs";
import { limits } from "./limits";
import { includes } from "./span";
import type { SwitchbackPlan } from "./switchback-plan";
import { leastVisibleOf, reachOf, toPercent, type Uncertainty } from "./uncertainty";
import { type Estimate, type ExpectedWeek, type Placebo, refuse, type RefusalReason, type Verdict } from "./verdict";

/** A banner that was switched on and off, and the days as they were counted. */
export interface Switchback {
  plan: SwitchbackPlan;
  /** From the plan's first day on, as far as days are told. */
  days: readonly Day[];
  /** Days before it: they show what is usual on each weekday, and what the same plan would have found when there was no banner. */
  before: readonly Day[];
  /** What stood in the slot, or where, was changed in between. */
  isSlotChanged: boolean;
}

const method = "switchback";

/**
 * Tells what a banner did to visits by comparing days with it to days without, two by two. The lot decided which, so what else
 * happened at the time falls on both alike, however much days resemble each other: nothing is assumed of trends or seasons.
 */
export function judgeSwitchback({ plan, days, before, isSlotChanged }: Switchback): Verdict {
  if (isSlotChanged) return refuse(method, { reason: "slotChanged" });
  const byDay = new Map(days.map(({ day, n }) => [day, n]));
  const pairs = comparePairs(plan.pairs, byDay);
  const over = plan.pairs.filter(({ on, off }) => byDay.has(on) && byDay.has(off)).length;
  const usual = usualOn(before);
  const differences = differencesOf(pairs, usual);
  const uncertainty = differences.length > 1 ? uncertaintyOfMean(differences) : null;
  const leastVisible = uncertainty && leastVisibleOf(uncertainty);
  const reason = findReason(pairs, over, days);
  if (reason || !uncertainty) return refuse(method, reason ?? { reason: "notByDay" }, leastVisible);
  const effect = meanOf(differences);
  return { ...estimate(effect, uncertainty, pairs, byDay, plan), dispersion: dispersionOf(differences, pairs), placebo: tryPlacebos(plan, before, usual, effect) };
}

/** @param over Pairs that are over, missing ones too. */
function findReason(pairs: readonly ComparedPair[], over: number, days: readonly Day[]): RefusalReason | null {
  if (days.length > 0 && days.every(({ n }) => n === null)) return { reason: "notByDay" };
  const missing = over > 0 ? 1 - pairs.length / over : 0;
  if (missing > limits.missing) return { reason: "missing", have: 100 * missing, most: 100 * limits.missing };
  if (pairs.length < limits.pairs) return { reason: "fewPairs", have: pairs.length, need: limits.pairs };
  const views = pairs.reduce((sum, { offViews }) => sum + offViews, 0);
  return views < limits.views ? { reason: "fewViews", have: views, need: limits.views } : null;
}

function estimate(effect: number, uncertainty: Uncertainty, pairs: readonly ComparedPair[], days: ReadonlyMap<string, number | null>, plan: SwitchbackPlan): Omit<Estimate, "dispersion" | "placebo"> {
  const [low, high] = [effect - reachOf(uncertainty), effect + reachOf(uncertainty)];
  const withBanner = [...days].reduce((sum, [day, n]) => (plan.spans.some((span) => includes(span, day)) ? sum + (n ?? 0) : sum), 0);
  return {
    kind: "estimate", method, percent: toPercent(effect), low: toPercent(low), high: toPercent(high), includesZero: low <= 0 && high >= 0, leastVisible: leastVisibleOf(uncertainty),
    extraViews: { low: withBanner * -Math.expm1(-low), high: withBanner * -Math.expm1(-high) },
    weeks: weeksOf(pairs, effect),
    compared: pairs.length,
  };
}

/** How many times more pairs differ than chance alone would have them. */
function dispersionOf(differences: readonly number[], pairs: readonly ComparedPair[]): number {
  const { error, freedom } = uncertaintyOfMean(differences);
  return (error ** 2 * (freedom + 1)) / meanOf(pairs.map(({ onViews, offViews }) => 1 / (onViews + 0.5) + 1 / (offViews + 0.5)));
}

/** The days that were compared, by week: as they were, and had the banner never stood. */
function weeksOf(pairs: readonly ComparedPair[], effect: number): ExpectedWeek[] {
  const days = pairs.flatMap(({ on, off, onViews, offViews }) => [{ day: on, observed: onViews, expected: onViews * Math.exp(-effect) }, { day: off, observed: offViews, expected: offViews }]);
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))].sort();
  return mondays.map((monday) => {
    const week = days.filter(({ day }) => mondayOf(day) === monday);
    const sum = (value: "observed" | "expected") => week.reduce((total, each) => total + each[value], 0);
    return { ...weeksAround({ starts: monday, ends: monday }), observed: sum("observed"), expected: sum("expected"), isCampaign: true };
  });
}

/** Lays the same plan on each earlier week, weekdays on weekdays, while there was no banner. */
function tryPlacebos(plan: SwitchbackPlan, before: readonly Day[], usual: readonly number[], effect: number): Placebo | null {
  const byDay = new Map(before.map(({ day, n }) => [day, n]));
  const effects: number[] = [];
  for (let weeks = plan.weeks; weeks <= plan.weeks + before.length / 7; weeks += 1) {
    const pairs = comparePairs(plan.pairs, byDay, -7 * weeks);
    if (pairs.length === plan.pairs.length) effects.push(meanOf(differencesOf(pairs, usual)));
  }
  return effects.length > 0 ? { tried: effects.length, asLarge: effects.filter((other) => Math.abs(other) >= Math.abs(effect)).length } : null;
}
