import { addDays } from "../../../days";
import { readDayViews, readLastChanges, readLastTold } from "../../../storage/alarms.server";
import { type Plans, readPlans } from "../../../storage/calendar.server";
import type { CampaignDatabase, CountDatabase } from "../../../storage/database.server";
import { readLastRelease } from "../../../storage/releases.server";
import { readDaySums } from "../../../storage/report-reads.server";
import { stockholmTime } from "../../languages/stockholm-clock";
import type { Alarm } from "./alarm";
import { findAlarms, type Known } from "./find-alarms";
import { daysLookedAt } from "./judge-told";
import { liveCampaigns } from "./live-placement";

/** Days of cells that are read: the longest time that may be told in one, and more. */
const daysOfCells = 120;
/** Days for which an outage is told of. */
const daysOfOutages = 7;

interface Site extends Pick<Known, "level" | "smallest" | "pages" | "unshown"> {
  campaigns: CampaignDatabase;
  counts: CountDatabase;
  now: Date;
}

/** What needs somebody, with the plans that it was read from. */
export interface AlarmReading {
  alarms: Alarm[];
  plans: Plans;
  /** Day up to which sums have been told; null before the first time. */
  lastRelease: string | null;
}

/** Looks at plans and at what has been told of them. */
export async function readAlarms({ campaigns, counts, now, ...site }: Site): Promise<AlarmReading> {
  const [plans, lastRelease, today] = [await readPlans(campaigns), await readLastRelease(counts), stockholmTime(now).day];
  const live = new Set(liveCampaigns(plans, now.getTime()).map(({ id }) => id));
  const placements = plans.placements.filter(({ campaign }) => live.has(campaign));
  const hasSlots = lastRelease !== null && placements.some(({ kind }) => kind === "slot");
  const known: Known = {
    plans, lastRelease, ...site,
    told: await readLastTold(counts, placements.map(({ id }) => id), addDays(today, -daysOfCells)),
    views: hasSlots ? await readDayViews(counts, site.pages, { from: addDays(lastRelease, 1 - daysLookedAt), to: lastRelease }) : [],
    outages: await readDaySums(counts, { scope: "quality", subjects: ["outage"], metrics: ["outage"], from: addDays(today, -daysOfOutages), to: today }),
    lastChanges: await readLastChanges(campaigns, [...[...live].map((id) => `campaign/${id}`), ...placements.map(({ id }) => `placement/${id}`)]),
  };
  return { alarms: findAlarms(known, now), plans, lastRelease };
}
