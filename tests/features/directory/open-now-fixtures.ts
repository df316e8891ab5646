import type { Hours, Interval, Week, WeeklyHours } from "../../../app/features/directory/hours";
import { opennessAt } from "../../../app/features/directory/open-now";

export const at = (hours: Hours, instant: string) => opennessAt(hours, new Date(instant));
export const open = (until: string) => ({ state: "open", until });
export const closed = (day: string, time: string) => ({ state: "closed", opens: { day, time } });
export const unknownOn = (holiday: boolean) => ({ state: "unknown", holiday });

/** A week with the same hours every day. */
export const everyDay = (...intervals: Interval[]): Week => Array.from({ length: 7 }, () => intervals);

/** Hjo's social services on call. It says nothing of holidays; eves are held as other days. */
export const hjo: WeeklyHours = {
  week: [[["17:00", "23:00"]], [["17:00", "23:00"]], [["17:00", "23:00"]], [["17:00", "23:00"]], [["16:00", "01:00"]], [["15:00", "01:00"]], [["15:00", "23:00"]]],
  eves: "normal",
};

/** Staffanstorp's rule is its own ("även öppet röda dagar och kväll före helgdag"); the times are chosen here. */
export const staffanstorp: WeeklyHours = {
  week: [[], [], [], [], [["17:00", "24:00"]], [["10:00", "24:00"]], [["10:00", "22:00"]]],
  holidays: "as_sunday",
  eves: [["17:00", "24:00"]],
};

/** Karlstad's Good Friday is its own ("långfredag 08–01.30"); the times of other days are chosen here. */
export const karlstad: WeeklyHours = { week: everyDay(["17:00", "01:30"]), exceptions: { "2026-04-03": [["08:00", "01:30"]] } };

/** Every minute from one instant to the minute before another. */
export function minutesBetween(from: string, to: string): Date[] {
  const start = Date.parse(from);
  return Array.from({ length: (Date.parse(to) - start) / 60_000 }, (_, index) => new Date(start + index * 60_000));
}
