import type { DayPolicy, Hours, Interval, WeeklyHours } from "../hours";
import { afterMidnight, type ClockTime, clockTimes, untilMidnight } from "./clock-times";
import { horizonFrom, type HorizonDay, offsetAt } from "./horizon";
import { identify } from "./identifiers";
import type { HsdsSchedule } from "./objects";
import { weeklyRuns } from "./weekly-runs";

const dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * When a channel is answered. Unknown hours and seasons have no schedule: that they are missing does
 * not mean that nobody answers.
 *
 * A schedule for a single day (`valid_from` is `valid_to`) goes before a weekly one. What is done on
 * holidays cannot be told in days, and stands in `notes` and `x_holiday_policy`.
 *
 * @param channel Its service's id and its own: "kvinnofridslinjen/phone".
 * @param today A Stockholm day, "2026-11-21".
 */
export function schedulesOf(hours: Hours, channel: string, today: string): HsdsSchedule[] {
  if (hours === "unknown") return [];
  const common = { description: `Hours of the channel "${channel.split("/")[1]}".`, x_channel: channel.split("/")[1] ?? channel, x_iana_timezone: "Europe/Stockholm" } as const;
  if (hours === "always") return [{ id: identify("schedule", `${channel}/always`), ...allHours(today), ...common }];
  const policy = policyOf(hours);
  const weekly = weeklyRuns(hours, today).map(({ from, to, weekdays, opens, closes }) => {
    const byday = weekdays.map((weekday) => dayNames[weekday]).join(",");
    return { id: identify("schedule", `${channel}/${from}/${byday}/${opens.time}`), valid_from: from, valid_to: to, timezone: opens.offset, freq: "WEEKLY", byday, opens_at: write(opens), closes_at: write(closes), ...common, ...policy } as const;
  });
  return [...weekly, ...exceptionsOf(hours, channel, today).map((schedule) => ({ ...schedule, ...common }))];
}

/** Round the clock, as the reference's guidance says it. Whichever clock one reads, it is all day. */
function allHours(today: string): Pick<HsdsSchedule, "timezone" | "freq" | "byday" | "opens_at" | "closes_at" | "x_always_open"> {
  const offset = horizonFrom(today)[0]?.offsets[0] ?? 1;
  return { timezone: offset, freq: "WEEKLY", byday: dayNames.join(","), opens_at: write({ time: "00:00", offset }), closes_at: write({ time: "23:59", offset }), x_always_open: true };
}

function exceptionsOf({ exceptions = {} }: WeeklyHours, channel: string, today: string): Omit<HsdsSchedule, "description" | "x_channel" | "x_iana_timezone">[] {
  const days = horizonFrom(today);
  return days.flatMap((day, index) => {
    const intervals = exceptions[day.day];
    if (!intervals) return [];
    if (intervals.length === 0) {
      return [{ id: identify("schedule", `${channel}/${day.day}/closed`), valid_from: day.day, valid_to: day.day, timezone: offsetAt(day, "12:00"), notes: "Closed on this day." }];
    }
    const [night, next] = [afterMidnight(intervals.at(-1)), days[index + 1]];
    return [...intervals.map((interval) => singleDay(channel, day, untilMidnight(interval))), ...(night && next ? [singleDay(channel, next, night)] : [])];
  });
}

function singleDay(channel: string, day: HorizonDay, stretch: Interval): Omit<HsdsSchedule, "description" | "x_channel" | "x_iana_timezone"> {
  const { opens, closes } = clockTimes(day, stretch);
  return { id: identify("schedule", `${channel}/${day.day}/single/${opens.time}`), valid_from: day.day, valid_to: day.day, timezone: opens.offset, opens_at: write(opens), closes_at: write(closes) };
}

function policyOf({ holidays, eves }: WeeklyHours): Required<Pick<HsdsSchedule, "notes" | "x_holiday_policy">> {
  const said = [`On public holidays: ${sayPolicy(holidays ?? "unknown")}.`, ...(eves ? [`On the day before: ${sayPolicy(eves)}.`] : [])];
  return { notes: said.join(" "), x_holiday_policy: { ...(holidays && { holidays }), ...(eves && { eves }) } };
}

function sayPolicy(policy: DayPolicy): string {
  const said = { normal: "as on other days", as_sunday: "as on Sundays", closed: "closed", unknown: "not known, it may be open" };
  return typeof policy === "string" ? said[policy] : policy.map((interval) => interval.join("–")).join(", ") || "closed";
}

function write({ time, offset }: ClockTime): string {
  return `${time}+0${offset}:00`;
}
