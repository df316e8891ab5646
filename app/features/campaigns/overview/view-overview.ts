import { formatDate } from "../../languages/format";
import { stockholmTime } from "../../languages/stockholm-clock";
import { sayAlarm } from "../alarms/alarm-words";
import type { AlarmReading } from "../alarms/alarms.server";
import { placementPathOf, simulatorPathOf } from "../calendar/office-paths";
import { slotNames } from "../campaign";
import { findInSlot } from "../placement-book";
import { campaignPath } from "../plan/campaign-path";
import { sayMinute } from "../plan/minute-words";
import { plannedBook, publicStates } from "../simulator/planned-book";
import { PlanIndex } from "../simulator/reason";
import type { OverviewView } from "./overview-view";
import { upcoming } from "./upcoming";

interface Reader {
  id: string;
  language: "sv" | "en";
  mayPublish: boolean;
  /** Nobody publishes alone what they wrote. */
  fourEyes: boolean;
}

/** Puts together what somebody who works in the office sees first. */
export function viewOverview({ alarms, plans, lastRelease }: AlarmReading, { id: reader, language, mayPublish, fourEyes }: Reader, now: Date): OverviewView {
  const { day, time } = stockholmTime(now);
  return {
    alarms: alarms.map((alarm) => sayAlarm(alarm, language)),
    told: lastRelease === null ? null : formatDate(language, lastRelease),
    standing: viewStanding(plans, now),
    upcoming: upcoming(plans, `${day}T${time}`).map((event) => ({ ...event, words: sayMinute(language, event.minute), path: event.placement ? placementPathOf(event.campaign.id, event.placement.id) : campaignPath(event.campaign.id) })),
    reviews: mayPublish ? plans.campaigns.filter(({ state }) => state === "review").map(({ id, name, author }) => ({ id, name, path: campaignPath(id), own: fourEyes && author === reader })) : null,
    isEmpty: plans.campaigns.length === 0,
  };
}

function viewStanding(plans: AlarmReading["plans"], now: Date): OverviewView["standing"] {
  const [book, index] = [plannedBook(plans, publicStates), new PlanIndex(plans)];
  return slotNames.map((slot) => {
    const found = findInSlot(book, slot, "sv", now.getTime());
    const why = simulatorPathOf(slot);
    if (!found) return { slot, shown: null, why };
    const { placement, campaign } = index.of(found.placement.id);
    return { slot, shown: { placement: placement.name, campaign: campaign.name, path: placementPathOf(campaign.id, placement.id) }, why };
  });
}
