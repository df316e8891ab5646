import { passesMidnight } from "../day-hours";
import type { Interval } from "../hours";
import { type HorizonDay, offsetAt } from "./horizon";

/** A time and how many hours east of Greenwich the clock that shows it is. */
export interface ClockTime {
  time: string;
  offset: number;
}

/** What of an interval lies on the day on which it begins. HSDS has no hours past midnight. */
export function untilMidnight(interval: Interval): Interval {
  return passesMidnight(interval) ? [interval[0], "24:00"] : interval;
}

/** What of an interval lies on the day after, if anything does. */
export function afterMidnight(interval: Interval | undefined): Interval | undefined {
  return interval && passesMidnight(interval) && interval[1] !== "00:00" ? ["00:00", interval[1]] : undefined;
}

/** Times with the clock that holds on a day. Midnight is told as the minute before it, the last that HSDS knows. */
export function clockTimes(day: HorizonDay, [opens, closes]: Interval): { opens: ClockTime; closes: ClockTime } {
  return {
    opens: { time: opens, offset: offsetAt(day, opens) },
    closes: { time: closes === "24:00" ? "23:59" : closes, offset: offsetAt(day, closes) },
  };
}
