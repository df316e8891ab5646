import { addDays } from "../../../app/days";
import { judgeInterruptedSeries } from "../../../app/features/effect/interrupted-series";
import { judgeSwitchback } from "../../../app/features/effect/switchback";
import { planSwitchback } from "../../../app/features/effect/switchback-plan";
import type { Verdict } from "../../../app/features/effect/verdict";
import { drawFrom } from "../../../scripts/draw";
import { isFullRound } from "../../browser/round";
import { firstDay, type SimulatedPage, simulateDays, toWeeks } from "./simulated-days";

/** A campaign that makes visits so many times what they were: nine weeks long, half a year after the counting began. */
export interface SimulatedCampaign {
  effect: number;
  base?: number;
  weeks?: number;
  /** Whether the page is large enough for days to be told. */
  isToldByDay?: boolean;
}

/** How many campaigns each share is taken of. */
export const runs = isFullRound ? 2_000 : 500;

/** Judges as many campaigns by the weeks before them. */
export function judgeCampaigns(page: SimulatedPage, { effect, base = 26, weeks = 9, isToldByDay = page.views > 20 }: SimulatedCampaign, count = runs): Verdict[] {
  const draw = drawFrom(page.views + base + weeks);
  const campaign = { starts: addDays(firstDay, 7 * base), ends: addDays(firstDay, 7 * (base + weeks) - 1) };
  return Array.from({ length: count }, () => {
    const days = simulateDays(page, 7 * (base + weeks), (day) => (day < campaign.starts ? 1 : effect), draw);
    return judgeInterruptedSeries({ weeks: toWeeks(days), days: isToldByDay ? days.slice(0, 7 * base) : [], campaign, confounders: [], isSlotChanged: false });
  });
}

/** Judges as many banners that were switched on and off, each by a lot of its own, after ten weeks without. */
export function judgeSwitched(page: SimulatedPage, { effect, base = 10, weeks = 9 }: SimulatedCampaign, count = runs): Verdict[] {
  const draw = drawFrom(page.views + base + weeks);
  return Array.from({ length: count }, (_, seed) => {
    const plan = planSwitchback({ starts: addDays(firstDay, 7 * base), weeks, seed, hasWashout: false });
    const withBanner = new Set(plan.pairs.map(({ on }) => on));
    const days = simulateDays(page, 7 * (base + weeks), (day) => (withBanner.has(day) ? effect : 1), draw);
    return judgeSwitchback({ plan, days: days.slice(7 * base), before: days.slice(0, 7 * base), isSlotChanged: false });
  });
}

/** Share of the verdicts that give an answer, and share of the answers whose interval holds the truth. */
export function tally(verdicts: readonly Verdict[], effect: number): { answered: number; covered: number; more: number } {
  const answers = verdicts.filter((verdict) => verdict.kind === "estimate");
  const truth = 100 * (effect - 1);
  const covered = answers.filter(({ low, high }) => low <= truth && truth <= high).length;
  return { answered: answers.length / verdicts.length, covered: covered / answers.length, more: answers.filter(({ low }) => low > 0).length / verdicts.length };
}
