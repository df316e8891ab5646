import { addDays } from "../../days";
import type { Day } from "./daily-series";
import { comparePairs, differencesOf, meanOf, usualOn } from "./day-pairs";
import { limits } from "./limits";
import type { Foresight } from "./power";
import { dot } from "./solve";
import { leastVisibleOf } from "./uncertainty";
import { refuse } from "./verdict";

const method = "switchback";

/**
 * Says before a campaign starts what switching a banner on and off will see of it: days that follow each other are compared as they
 * were without banner, and differ as much then as they will.
 *
 * @param before Days before the campaign.
 * @param weeks How long the banner is going to be switched, at most nine.
 */
export function foreseeSwitchback({ before, weeks, hasWashout }: { before: readonly Day[]; weeks: number; hasWashout: boolean }): Foresight {
  const apart = hasWashout ? 2 : 1;
  const count = Math.floor((7 * weeks) / (2 * apart));
  const past = before.filter((_, index) => index % (2 * apart) === 0).map(({ day }) => ({ on: day, off: addDays(day, apart) }));
  const pairs = comparePairs(past, new Map(before.map(({ day, n }) => [day, n])));
  if (count < limits.pairs) return refuse(method, { reason: "fewPairs", have: count, need: limits.pairs });
  if (pairs.length < limits.pairs) return refuse(method, { reason: "notByDay" });
  const differences = differencesOf(pairs, usualOn(before));
  const leastVisible = leastVisibleOf({ error: Math.sqrt(dot(differences, differences) / differences.length / count), freedom: count - 1 });
  const views = count * meanOf(pairs.map(({ offViews }) => offViews));
  if (views < limits.views) return refuse(method, { reason: "fewViews", have: views, need: limits.views }, leastVisible);
  return { kind: "visible", method, percent: leastVisible };
}
