import { nameOf } from "../simulator/reason";
import type { Alarm } from "./alarm";
import type { Known } from "./find-alarms";

/** Tells of campaigns' own pages that visitors do not get in a language that they were written in. */
export function judgeOwnPages({ plans, unshown }: Pick<Known, "plans" | "unshown">): Alarm[] {
  return plans.campaigns.flatMap((campaign): Alarm[] => {
    const languages = unshown.find((page) => page.campaign === campaign.id)?.languages ?? [];
    return languages.length > 0 ? [{ kind: "unshown", campaign: nameOf(campaign), languages }] : [];
  });
}
