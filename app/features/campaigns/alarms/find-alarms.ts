import type { DayViews, LastTold } from "../../../storage/alarms.server";
import type { Plans } from "../../../storage/calendar.server";
import type { LanguageTag } from "../../languages/locales";
import { type Alarm, levelOf } from "./alarm";
import { judgeCampaigns } from "./judge-campaigns";
import { judgeMeasuring } from "./judge-measuring";
import { judgeOwnPages } from "./judge-own-pages";
import { judgeTold } from "./judge-told";
import { judgeWatches } from "./judge-watches";
import { livePlacements } from "./live-placement";

/** A campaign's own page in languages in which its words refer to what is not there, such as a line that has left the register. */
export interface UnshownPage {
  campaign: string;
  languages: LanguageTag[];
}

/** What is known of plans and of what became of them. Nothing of it is younger than the night's release. */
export interface Known {
  plans: Plans;
  /** Day up to which sums have been told; null before the first time. */
  lastRelease: string | null;
  /** Of the placements of the plans. */
  told: readonly LastTold[];
  /** Of the last days before the release. */
  views: readonly DayViews[];
  /** Minutes without counting, lately. */
  outages: readonly { starts: string; ends: string; n: number }[];
  /** When plans were last changed, by "campaign/<id>" and "placement/<id>". */
  lastChanges: ReadonlyMap<string, string>;
  /** How much is measured, and the least sum that is told. */
  level: number;
  smallest: number;
  /** Ids of the pages of the site. */
  pages: readonly string[];
  /** Campaigns' own pages that stand, and in which languages they cannot be drawn. */
  unshown: readonly UnshownPage[];
}

/** What needs somebody, the worst first. */
export function findAlarms(known: Known, now: Date): Alarm[] {
  const live = livePlacements(known.plans, now.getTime());
  const alarms = [...judgeCampaigns(known.plans, live, now.getTime()), ...judgeOwnPages(known), ...judgeTold(known, live), ...judgeWatches(known.plans, live), ...judgeMeasuring(known, now)];
  return [...alarms.filter((alarm) => levelOf(alarm) === "alarm"), ...alarms.filter((alarm) => levelOf(alarm) === "info")];
}
