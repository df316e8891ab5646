import { addDays } from "../../days";
import type { Confounder } from "./confounder";
import type { Day } from "./daily-series";
import { limits } from "./limits";
import { type Foresight, foreseeInterruptedSeries } from "./power";
import { foreseeSwitchback } from "./switchback-power";
import type { Week } from "./weekly-series";

/** What is known when a campaign is planned. */
export interface Outset {
  /** Weeks and days before the campaign, as far as they are told. */
  weeks: readonly Week[];
  days: readonly Day[];
  /** The campaign's first day. */
  starts: string;
  /** What else is going to happen, or has happened. */
  confounders: readonly Confounder[];
  hasWashout: boolean;
}

export interface ForeseenLength {
  weeks: number;
  interrupted: Foresight;
  /** null where no banner may be switched for so long. */
  switchback: Foresight | null;
}

/** What each method would see of a campaign that runs for some weeks, so that method and length can be chosen before it starts. */
export function foreseeLengths({ weeks, days, starts, confounders, hasWashout }: Outset, lengths: readonly number[]): ForeseenLength[] {
  const before = days.filter(({ day }) => day < starts);
  return lengths.map((length) => ({
    weeks: length,
    interrupted: foreseeInterruptedSeries({ weeks, days: before, campaign: { starts, ends: addDays(starts, 7 * length - 1) }, confounders }),
    switchback: length <= limits.switchbackWeeks ? foreseeSwitchback({ before, weeks: length, hasWashout }) : null,
  }));
}
