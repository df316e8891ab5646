import type { Plans } from "../../../storage/calendar.server";
import { nameOf } from "../simulator/reason";
import type { Alarm } from "./alarm";
import { liveCampaigns, type LivePlacement } from "./live-placement";

/** Tells of campaigns that go on and stand nowhere. @param now Milliseconds since 1970. */
export function judgeCampaigns(plans: Plans, live: readonly LivePlacement[], now: number): Alarm[] {
  return liveCampaigns(plans, now).flatMap((campaign): Alarm[] => {
    const own = live.filter((one) => one.campaign.id === campaign.id);
    if (own.some(({ reason }) => reason.kind === "stands")) return [];
    const starts = own.flatMap(({ reason }) => (reason.kind === "waiting" ? [reason.starts] : [])).toSorted();
    const [next] = starts;
    if (next !== undefined) return [{ kind: "resting", campaign: nameOf(campaign), next }];
    return [{ kind: "nowhere", campaign: nameOf(campaign), accounts: own.map(({ row, reason }) => ({ placement: nameOf(row), campaign: nameOf(campaign), reason })) }];
  });
}
