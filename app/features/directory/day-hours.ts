import { type DayKind, kindOf } from "./holidays";
import type { DayPolicy, Interval, Week, WeeklyHours } from "./hours";
import { dayBefore } from "../languages/stockholm-clock";
import { weekdayOf } from "../../days";

/** What the calendar says of a day. */
interface CalendarDay {
  /** "2026-11-20" */
  before: string;
  /** "11-21" */
  monthDay: string;
  /** 0 is Monday. */
  weekday: number;
  kind: DayKind;
}

const calendar = new Map<string, CalendarDay>();

/** Reckoned once a day and not once a line: an index asks the same of 100 000 lines each minute. @param day As "2026-11-21". */
export function calendarDay(day: string): CalendarDay {
  const known = calendar.get(day);
  if (known) return known;
  const reckoned = { before: dayBefore(day), monthDay: day.slice(5), weekday: weekdayOf(day), kind: kindOf(day) };
  calendar.set(day, reckoned);
  return reckoned;
}

function policyOn({ holidays, eves }: WeeklyHours, kind: DayKind): DayPolicy {
  switch (kind) {
    case "holiday":
      return holidays ?? "unknown";
    case "office_eve":
      return eves ?? holidays ?? "unknown";
    case "eve":
      return eves ?? "normal";
    case "ordinary":
      return "normal";
  }
}

function weekOn({ seasons, week }: WeeklyHours, monthDay: string): Week | "unknown" {
  if (!seasons) return week;
  const season = seasons.find(({ from, to }) => (from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to));
  return season ? season.week : week;
}

/**
 * The intervals that begin on a day, or "unknown" where nobody has said what that day is like.
 *
 * What is said of the very date goes before what is said of holidays, and that before the week.
 */
export function hoursOn(hours: WeeklyHours, day: string): Interval[] | "unknown" {
  const exception = hours.exceptions?.[day];
  if (exception) return exception;
  const { kind, monthDay, weekday } = calendarDay(day);
  const policy = policyOn(hours, kind);
  if (policy === "unknown" || Array.isArray(policy)) return policy;
  if (policy === "closed") return [];
  const week = weekOn(hours, monthDay);
  return week === "unknown" ? "unknown" : (week[policy === "as_sunday" ? 6 : weekday] ?? []);
}

/** Whether an interval ends on the day after the one on which it begins. */
export function passesMidnight([opens, closes]: Interval): boolean {
  return closes <= opens;
}

/**
 * The interval that begins on a day and goes on into the next, if one does.
 *
 * `sure` is false where nobody knows that day: then the longest night of the week stands for it,
 * since a line that may be open must not be called closed.
 */
export function nightOf(hours: WeeklyHours, day: string): { interval: Interval; sure: boolean } | null {
  const intervals = hoursOn(hours, day);
  const sure = intervals !== "unknown";
  const interval = sure ? intervals.at(-1) : longestNight(hours, day);
  return interval && passesMidnight(interval) ? { interval, sure } : null;
}

function longestNight(hours: WeeklyHours, day: string): Interval | undefined {
  const season = weekOn(hours, calendarDay(day).monthDay);
  let longest: Interval | undefined;
  for (const intervals of season === "unknown" ? hours.week : season) {
    const last = intervals.at(-1);
    if (last && passesMidnight(last) && (!longest || last[1] > longest[1])) longest = last;
  }
  return longest;
}
