import { hoursOn, passesMidnight } from "../day-hours";
import type { Interval, WeeklyHours } from "../hours";
import { dayBefore } from "../stockholm-clock";
import { type HorizonDay, horizonFrom, offsetAt } from "./horizon";

/** Hours that return each week, on the same clock, between two days inclusive. */
export interface WeeklyRun {
  from: string;
  to: string;
  /** 0 is Monday. */
  weekdays: number[];
  opens: ClockTime;
  closes: ClockTime;
}

/** A time and how many hours east of Greenwich the clock that shows it is. */
export interface ClockTime {
  time: string;
  offset: number;
}

interface DayRun extends WeeklyRun {
  firstWeek: number;
  lastWeek: number;
}

/** Hours of the week and its seasons, as spans of time in which neither they nor the clock change. Holidays and single days are told apart. */
export function weeklyRuns(hours: WeeklyHours, today: string): WeeklyRun[] {
  const runs: DayRun[] = [];
  const latest = new Map<string, DayRun>();
  const ordinary: WeeklyHours = { ...hours, holidays: "normal", eves: "normal", exceptions: undefined };
  const days = horizonFrom(today);
  let night = afterMidnight(knownHours(ordinary, dayBefore(days[0]?.day ?? today)).at(-1));
  for (const day of days) {
    const begun = knownHours(ordinary, day.day);
    for (const stretch of [...(night ? [night] : []), ...begun.map(untilMidnight)]) {
      const key = `${day.weekday} ${stretch.join(" ")}`;
      const run = extendRun(latest.get(key), day, stretch);
      if (run !== latest.get(key)) runs.push(run);
      latest.set(key, run);
    }
    night = afterMidnight(begun.at(-1));
  }
  return mergeWeekdays(runs);
}

function knownHours(hours: WeeklyHours, day: string): Interval[] {
  const found = hoursOn(hours, day);
  return found === "unknown" ? [] : found;
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
export function clockTimes(day: HorizonDay, [opens, closes]: Interval): Pick<WeeklyRun, "opens" | "closes"> {
  return {
    opens: { time: opens, offset: offsetAt(day, opens) },
    closes: { time: closes === "24:00" ? "23:59" : closes, offset: offsetAt(day, closes) },
  };
}

/** The run with one week more, where the day follows on from it; else a new one. */
function extendRun(run: DayRun | undefined, day: HorizonDay, stretch: Interval): DayRun {
  const times = clockTimes(day, stretch);
  if (run?.lastWeek === day.week - 1 && run.opens.offset === times.opens.offset && run.closes.offset === times.closes.offset) {
    run.to = day.day;
    run.lastWeek = day.week;
    return run;
  }
  return { from: day.day, to: day.day, weekdays: [day.weekday], ...times, firstWeek: day.week, lastWeek: day.week };
}

/** One run for the weekdays that have the same hours in the same weeks. */
function mergeWeekdays(runs: DayRun[]): WeeklyRun[] {
  const merged = new Map<string, WeeklyRun>();
  for (const { firstWeek, lastWeek, ...run } of runs) {
    const key = JSON.stringify([firstWeek, lastWeek, run.opens, run.closes]);
    const same = merged.get(key);
    merged.set(key, same ? { ...same, from: min(same.from, run.from), to: max(same.to, run.to), weekdays: [...same.weekdays, ...run.weekdays].sort() } : run);
  }
  return [...merged.values()];
}

function min(one: string, other: string): string {
  return one < other ? one : other;
}

function max(one: string, other: string): string {
  return one > other ? one : other;
}
