import { hoursOn } from "../day-hours";
import type { Interval, WeeklyHours } from "../hours";
import { dayBefore } from "../../languages/stockholm-clock";
import { type HorizonDay, horizonFrom, offsetAt } from "./horizon";
import { afterMidnight, type ClockTime, clockTimes, untilMidnight } from "./clock-times";

/** Hours that return each week, on the same clock, between two days inclusive. */
export interface WeeklyRun {
  from: string;
  to: string;
  /** 0 is Monday. */
  weekdays: number[];
  opens: ClockTime;
  closes: ClockTime;
}

interface DayRun extends WeeklyRun {
  firstWeek: number;
  lastWeek: number;
}

/** What was so on a weekday when it last came. */
interface LastTime {
  begun: Interval[];
  before: Interval[];
  runs: DayRun[];
}

/** Hours of the week and its seasons, as spans of time in which neither they nor the clock change. Holidays and single days are told apart. */
export function weeklyRuns(hours: WeeklyHours, today: string): WeeklyRun[] {
  const runs: DayRun[] = [];
  const latest = new Map<string, DayRun>();
  const lastTimes: LastTime[] = [];
  const ordinary: WeeklyHours = { ...hours, holidays: "normal", eves: "normal", exceptions: undefined };
  const days = horizonFrom(today);
  let before = knownHours(ordinary, dayBefore(days[0]?.day ?? today));
  for (const day of days) {
    const begun = knownHours(ordinary, day.day);
    const last = lastTimes[day.weekday];
    if (last?.begun === begun && last.before === before && last.runs.every((run) => goesOn(run, day))) last.runs.forEach((run) => extendRun(run, day));
    else {
      const night = afterMidnight(before.at(-1));
      const stretches = [...(night ? [night] : []), ...begun.map(untilMidnight)];
      lastTimes[day.weekday] = { begun, before, runs: stretches.map((stretch) => runOn(day, stretch, latest, runs)) };
    }
    before = begun;
  }
  return mergeWeekdays(runs);
}

const none: Interval[] = [];

function knownHours(hours: WeeklyHours, day: string): Interval[] {
  const found = hoursOn(hours, day);
  return found === "unknown" ? none : found;
}

/** The run that a stretch of a day belongs to: the one of a week ago, if nothing has changed, or a new one. */
function runOn(day: HorizonDay, stretch: Interval, latest: Map<string, DayRun>, runs: DayRun[]): DayRun {
  const key = `${day.weekday} ${stretch.join(" ")}`;
  const known = latest.get(key);
  if (known && goesOn(known, day)) return extendRun(known, day);
  const run = { from: day.day, to: day.day, weekdays: [day.weekday], ...clockTimes(day, stretch), firstWeek: day.week, lastWeek: day.week };
  runs.push(run);
  latest.set(key, run);
  return run;
}

/** Whether a day comes a week after the run's last, by the same clock. */
function goesOn({ lastWeek, opens, closes }: DayRun, day: HorizonDay): boolean {
  return lastWeek === day.week - 1 && opens.offset === offsetAt(day, opens.time) && closes.offset === offsetAt(day, closes.time);
}

function extendRun(run: DayRun, day: HorizonDay): DayRun {
  run.to = day.day;
  run.lastWeek = day.week;
  return run;
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
