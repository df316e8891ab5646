import { dayBefore, stockholmTime } from "../../languages/stockholm-clock";
import type { Alarm } from "./alarm";
import type { Known } from "./find-alarms";

/** By when the night's sums have been told; it begins at three. */
const releasedBy = "04:00";

/** Tells of counts that are late, or that nobody could write. */
export function judgeMeasuring({ lastRelease, outages }: Known, now: Date): Alarm[] {
  const { day, time } = stockholmTime(now);
  const due = time < releasedBy ? dayBefore(dayBefore(day)) : dayBefore(day);
  const late: Alarm[] = lastRelease !== null && lastRelease < due ? [{ kind: "releaseLate", last: lastRelease }] : [];
  const [starts, ends] = [outages.map((outage) => outage.starts).toSorted(), outages.map((outage) => outage.ends).toSorted()];
  const [from, to] = [starts[0], ends.at(-1)];
  if (from === undefined || to === undefined) return late;
  return [...late, { kind: "outage", from, to, minutes: outages.reduce((sum, { n }) => sum + n, 0) }];
}
