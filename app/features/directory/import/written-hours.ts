import type { Hours, Interval, Week } from "../hours";
import { foldText } from "./plain-text";
import { readTime } from "./week-hours";

const days = [["mon", "monday", "man", "mandag"], ["tue", "tuesday", "tis", "tisdag"], ["wed", "wednesday", "ons", "onsdag"], ["thu", "thursday", "tor", "tors", "torsdag"], ["fri", "friday", "fre", "fredag"], ["sat", "saturday", "lor", "lordag"], ["sun", "sunday", "son", "sondag"]];
const spans: Record<string, number[]> = { daily: [0, 6], dagligen: [0, 6], alladagar: [0, 6], weekdays: [0, 4], vardagar: [0, 4] };

/**
 * Hours as a table writes them: "mon 09:00-12:00,13:00-16:00;tue 09:00-16:00", "vardagar 9-16",
 * "always", "unknown". A window that closes at or before it opens ends on the next day.
 *
 * @returns Undefined where they cannot be read. Policies, seasons and single days are never in a table.
 */
export function readWrittenHours(written: string): Hours | undefined {
  const word = foldText(written);
  if (["always", "alltid", "dygnetrunt", "247", "24h"].includes(word)) return "always";
  if (["unknown", "okant", "okand", "okanda", ""].includes(word)) return "unknown";
  const week: Week = Array.from({ length: 7 }, () => []);
  for (const part of written.split(";").filter((some) => some.trim() !== "")) {
    const [, dayNames = "", times = ""] = /^\s*([\p{L} –-]+?)[\s:]+([\d].*)$/u.exec(part) ?? [];
    const indexes = readDays(dayNames);
    const intervals = times.split(",").map(readInterval);
    if (!indexes || !intervals.every((interval) => interval !== undefined)) return undefined;
    for (const index of indexes) (week[index] ??= []).push(...intervals);
  }
  return week.every(isInOrder) ? { week } : undefined;
}

function readDays(written: string): number[] | undefined {
  const span = spans[foldText(written)] ?? written.split(/[–-]/).map((name) => days.findIndex((names) => names.includes(foldText(name))));
  const [first = -1, last = first] = span;
  if (span.length > 2 || first < 0 || last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readInterval(written: string): Interval | undefined {
  const [opens, closes, more] = written.split(/[–-]/).map((time) => readTime(time));
  return opens === undefined || closes === undefined || more !== undefined || opens === closes || opens === "24:00" ? undefined : [opens, closes];
}

function isInOrder(intervals: Interval[]): boolean {
  return intervals.every(([opens, closes], index) => {
    const next = intervals[index + 1];
    return !next || (opens < closes && closes <= next[0]);
  });
}
