import { instantsOf } from "../../languages/stockholm-clock";

/** Which of two figures is the day, where a date is written with slashes. */
export type DayOrder = "day" | "month";

/**
 * Why a date or time cannot be read: it is none that we know; it can be read in two ways; it contradicts the way that was
 * chosen; it is the number that Excel keeps in place of a date; it has a year of two figures; no calendar or no Stockholm
 * clock shows it.
 */
export type DayFault = "unreadable" | "ambiguous" | "otherOrder" | "serial" | "shortYear" | "noSuchDay" | "timeUnreadable" | "noSuchTime";

export interface WrittenDay {
  /** "2021-10-31" */
  day: string;
  /** "08:30", where one stands beside the day. */
  time: string | null;
}

const months: readonly string[] = ["jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];
const monthName = "(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|juni?|june|juli?|july|aug(?:usti|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dayThenName = new RegExp(`^(\\d{1,2})\\.?\\s+${monthName}\\.?,?\\s+(\\d{4})$`, "i");
const nameThenDay = new RegExp(`^${monthName}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})$`, "i");

/**
 * Reads a date as people and spreadsheets write it: 2021-10-31, 31.10.2021, 31/10/2021, 31 okt 2021, Oct 31, 2021; with a
 * time behind it or without.
 *
 * @param order What to take 03/04/2021 for; null where nobody has chosen. Dots are written with the day first everywhere.
 */
export function readDay(text: string, order: DayOrder | null): WrittenDay | { fault: DayFault } {
  const [, date = "", clock] = /^(.*?)(?:[T\s]+(?:kl\.?\s*)?(\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?))?$/s.exec(text.trim().replace(/\s+/g, " ")) ?? [];
  const read = readDate(date, order);
  if ("fault" in read || clock === undefined) return "fault" in read ? read : { ...read, time: null };
  const time = readTime(clock);
  return "fault" in time ? time : { ...read, ...time };
}

/** Reads a time of day: 08:30, 8.30, kl. 8:30, 08:30:00. */
export function readTime(text: string): { time: string } | { fault: DayFault } {
  const [, hour, minute] = /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?$/i.exec(text.trim()) ?? [];
  return hour && minute && Number(hour) < 24 && Number(minute) < 60 ? { time: `${hour.padStart(2, "0")}:${minute}` } : { fault: "timeUnreadable" };
}

/** Whether a clock in Stockholm ever shows a minute: not in the hour that spring skips. */
export function isShown(day: string, time: string): boolean {
  return instantsOf(day, time).length > 0;
}

/** Whether a calendar has a day, "2021-10-31". */
export function isDay(day: string): boolean {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function readDate(date: string, order: DayOrder | null): { day: string } | { fault: DayFault } {
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  if (year) return dayOf(year[1], year[2], year[3]);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(date);
  if (dots) return dayOf(dots[3], dots[2], dots[1]);
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(date);
  if (slashes) return readSlashes(slashes[1] ?? "", slashes[2] ?? "", slashes[3] ?? "", order);
  const named = dayThenName.exec(date);
  if (named) return dayOf(named[3], monthOf(named[2]), named[1]);
  const american = nameThenDay.exec(date);
  if (american) return dayOf(american[3], monthOf(american[1]), american[2]);
  if (/^\d{5}([.,]\d+)?$/.test(date)) return { fault: "serial" };
  return { fault: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(date) ? "shortYear" : "unreadable" };
}

/** Two figures before a year: what only one way gives a day is read so, unless the other way was chosen. */
function readSlashes(first: string, second: string, year: string, order: DayOrder | null): { day: string } | { fault: DayFault } {
  const read = { day: dayOf(year, second, first), month: dayOf(year, first, second) };
  const [isDayFirst, isMonthFirst] = ["day" in read.day, "day" in read.month];
  if (order) return "day" in read[order] || !(isDayFirst || isMonthFirst) ? read[order] : { fault: "otherOrder" };
  if (isDayFirst && isMonthFirst && Number(first) !== Number(second)) return { fault: "ambiguous" };
  return isDayFirst ? read.day : read.month;
}

function dayOf(year = "", month = "", date = ""): { day: string } | { fault: DayFault } {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) && day > "2000" && day < "2100" ? { day } : { fault: "noSuchDay" };
}

function monthOf(name = ""): string {
  return String(months.findIndex((some) => some.split("|").includes(name.slice(0, 3).toLowerCase())) + 1);
}
