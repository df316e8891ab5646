import { addDays } from "../../../days";
import type { Plans } from "../../../storage/calendar.server";
import { plannedTimes, type Times } from "../calendar/planned-times";
import { type Named } from "../simulator/planned-book";
import { nameOf } from "../simulator/reason";

/** A campaign or a placement that begins or ends soon. */
export interface Upcoming {
  /** On the wall. */
  minute: string;
  kind: "begins" | "ends";
  campaign: Named;
  /** Null where the whole campaign does. */
  placement: Named | null;
}

/** Days ahead. */
const days = 14;

/** What begins and ends in the next two weeks, of campaigns that are published. Of a placement that comes and goes the next of each. @param now Minute of the wall. */
export function upcoming(plans: Plans, now: string): Upcoming[] {
  const until = `${addDays(now.slice(0, 10), days)}${now.slice(10)}`;
  return plans.campaigns.filter(({ state }) => state === "published" || state === "paused").flatMap((campaign) => [
    ...nextOf([campaign], { now, until }).map((event) => ({ ...event, campaign: nameOf(campaign), placement: null })),
    ...plans.placements.filter((placement) => placement.campaign === campaign.id && placement.state !== "ended").flatMap((placement) => {
      const times = plannedTimes(plans.schedules.filter((schedule) => schedule.placement === placement.id), campaign);
      return nextOf(times, { now, until }).filter(({ kind, minute }) => minute !== (kind === "begins" ? campaign.starts : campaign.ends)).map((event) => ({ ...event, campaign: nameOf(campaign), placement: nameOf(placement) }));
    }),
  ]).toSorted((a, b) => (a.minute < b.minute ? -1 : Number(a.minute > b.minute)));
}

function nextOf(times: readonly Times[], { now, until }: { now: string; until: string }): Pick<Upcoming, "minute" | "kind">[] {
  return (["begins", "ends"] as const).flatMap((kind) => {
    const [minute] = times.map(({ starts, ends }) => (kind === "begins" ? starts : ends)).filter((one): one is string => one !== null && one > now && one <= until).toSorted();
    return minute === undefined ? [] : [{ kind, minute }];
  });
}
