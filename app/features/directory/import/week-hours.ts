import type { Hours, Interval, Week } from "../hours";

/** A time as the register writes it ("9.00" as "09:00"), or undefined where it is no time. The last minute of a day stands for its end. */
export function readTime(written: string): string | undefined {
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?$/.exec(written.trim()) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute}`;
  if (hour === "" || !/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return undefined;
  return time === "23:59" ? "24:00" : time;
}

/**
 * Weekly hours from windows of single days.
 *
 * Windows that meet at midnight were one evening before somebody's format cut them, and become one
 * again, kept by the day on which they open.
 *
 * @param week Windows of each day, Monday first, in any order; they may stand twice.
 * @returns Undefined where windows overlap.
 */
export function joinWeek(week: Week): Hours | undefined {
  const days = week.map((intervals) => [...new Map(intervals.map((interval) => [interval.join(), interval])).values()].sort(([a], [b]) => (a < b ? -1 : 1)).reduce<Interval[]>(joinTouching, []));
  if (days.every((day) => day.length === 1 && day[0]?.join() === "00:00,24:00")) return "always";
  if (days.some((day) => day.some(([, closes], index) => closes > (day[index + 1]?.[0] ?? "24:00")))) return undefined;
  return { week: joinNights(days) };
}

function joinTouching(day: Interval[], [opens, closes]: Interval): Interval[] {
  const last = day.at(-1);
  if (last?.[1] === opens && closes > opens) last[1] = closes;
  else day.push([opens, closes]);
  return day;
}

function joinNights(days: Week): Week {
  const begins = days.map((day) => day[0]?.[0] === "00:00" && day[0][1] < "12:00");
  const continues = days.map((day, index) => day.at(-1)?.[1] === "24:00" && day.at(-1)?.[0] !== "00:00" && begins[(index + 1) % 7] === true);
  return days.map((day, index) => {
    const own: Interval[] = day.slice(continues[(index + 6) % 7] ? 1 : 0).map(([opens, closes]) => [opens, closes]);
    const last = own.at(-1);
    const morning = days[(index + 1) % 7]?.[0];
    if (last && morning && continues[index] && last[0] > morning[1]) last[1] = morning[1];
    return own;
  });
}
