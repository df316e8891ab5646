import { addDays } from "../../../days";
import { minutesBetween } from "../calendar/planned-times";

/** From which time of the night on pages are looked at: few read them then. */
const hour = "04:00";

/** Days after a campaign's end for which is looked whether it still stands somewhere. */
const daysAfter = 30;

/** Days without a look after which nobody knows what was between. */
const longestGap = 3;

/** The minute before which the last look must lie for another to be due. @param now Minute of the wall. */
export function dueBefore(now: string): string {
  const night = `${now.slice(0, 10)}T${hour}`;
  return now >= night ? night : `${addDays(now.slice(0, 10), -1)}T${hour}`;
}

/** Whether a page is to be looked at: once a night, at once where it never was, and not long after its campaign. */
export function isDue({ looked, ends }: { looked: string | null; ends: string | null }, now: string): boolean {
  if (ends !== null && `${addDays(ends.slice(0, 10), daysAfter)}T00:00` < now) return false;
  return looked === null || looked < dueBefore(now);
}

/** Whether a placement that is seen now has stood since it was seen last. @param lastSeen The minute after that; null where it was never seen. */
export function stoodMeanwhile(lastSeen: string | null, now: string): boolean {
  return lastSeen !== null && lastSeen <= now && minutesBetween(lastSeen, now) <= longestGap * 1_440;
}
