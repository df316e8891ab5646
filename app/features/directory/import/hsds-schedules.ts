import type { Hours, Interval, Week } from "../hours";
import type { Fields } from "./fields";
import { startsWithDay } from "./web-address";
import { joinWeek, readTime } from "./week-hours";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** Rules of iCalendar that say "but not every week": whoever guesses at them sends someone to a closed door. */
const rareRules = ["count", "byweekno", "bymonthday", "byyearday"];

interface Window {
  days: number[];
  hours: Interval;
}

/**
 * Hours from HSDS schedules. What is wrong is told as an error; what is right but cannot be surely
 * understood makes all hours unknown, since half an answer reads as a whole one.
 *
 * @param today As "2026-11-21". Schedules for other times of the year are passed over.
 */
export function readSchedules(schedules: Fields[], today: string): Hours {
  const read = schedules.filter(checkDates).map((schedule) => ({ schedule, window: readWindow(schedule), ...readTerm(schedule) }));
  const weekly = read.filter(({ from, to }) => (from === undefined || from !== to) && (from === undefined || from <= today) && (to === undefined || to >= today));
  const windows = weekly.flatMap(({ window }) => (typeof window === "object" ? [window] : []));
  const hours = weekly.some(({ window }) => window === "unclear") || windows.length === 0 ? undefined : joinWeek(spread(windows));
  if (hours === undefined) (weekly.find(({ window }) => window === "unclear") ?? read[0])?.schedule.tell("byday", "hoursNotUnderstood");
  if (hours === undefined || typeof hours === "string") return hours ?? "unknown";
  const single = read.flatMap(({ schedule, from, to }) => (from !== undefined && from === to && from >= today ? [[from, readDay(schedule)] as const] : []));
  return single.length > 0 ? { ...hours, exceptions: Object.fromEntries(single) } : hours;
}

/** The hours of a schedule for one day; without any it is closed. */
function readDay(schedule: Fields): Interval[] {
  const [opens, closes] = ["opens_at", "closes_at"].map((name) => readTime(schedule.text(name)?.slice(0, 5) ?? ""));
  return opens === undefined || closes === undefined || opens === closes ? [] : [[opens, closes]];
}

function checkDates(schedule: Fields): boolean {
  const wrong = ["valid_from", "valid_to", "dtstart", "until"].filter((name) => {
    const date = schedule.text(name);
    return date !== undefined && !startsWithDay(date);
  });
  for (const name of wrong) schedule.tell(name, "dateWrong");
  return wrong.length === 0;
}

/** The days between which a schedule holds. */
function readTerm(schedule: Fields): { from: string | undefined; to: string | undefined } {
  const [from, to, until] = ["valid_from", "valid_to", "until"].map((name) => schedule.text(name)?.slice(0, 10));
  return { from, to: [to, until].filter((end) => end !== undefined).sort()[0] };
}

/** Undefined, once told, where it is wrong. */
function readWindow(schedule: Fields): Window | "unclear" | undefined {
  const freq = schedule.text("freq");
  if (freq !== undefined && !["WEEKLY", "MONTHLY"].includes(freq)) schedule.tell("freq", "frequencyWrong");
  const byday = schedule.text("byday")?.split(",").map((day) => day.trim().toUpperCase()) ?? [];
  // "-1MO" is the last Monday of a month.
  const wrongDay = byday.some((day) => !/^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  if (wrongDay) schedule.tell("byday", "weekdayWrong");
  const [opens, closes] = ["opens_at", "closes_at"].map((name) => readOffsetTime(schedule, name));
  if (opens === undefined || closes === undefined || wrongDay) return undefined;
  const { raw } = schedule;
  const isPlain = freq === "WEEKLY" && [undefined, null, 1].includes(raw.interval as number) && rareRules.every((rule) => raw[rule] === undefined || raw[rule] === null);
  const days = byday.map((day) => weekdays.indexOf(day));
  if (!isPlain || opens === "unclear" || closes === "unclear" || opens === closes || days.length === 0 || days.includes(-1) || !isSwedishZone(raw.timezone)) return "unclear";
  return { days, hours: [opens, closes] };
}

/** The time as a clock shows it. An offset that Sweden never has makes it unclear. */
function readOffsetTime(schedule: Fields, name: string): string | undefined {
  const written = schedule.text(name);
  if (written === undefined) return "unclear";
  const [, time = "", offset] = /^(.*?)(Z|[+-]\d{2}:?\d{2})?$/.exec(written) ?? [];
  const read = readTime(time);
  if (read === undefined) schedule.tell(name, "timeWrong");
  return read !== undefined && offset !== undefined && !["+01:00", "+0100", "+02:00", "+0200"].includes(offset) ? "unclear" : read;
}

function isSwedishZone(timezone: unknown): boolean {
  return timezone === undefined || timezone === null || timezone === 1 || timezone === 2;
}

function spread(windows: Window[]): Week {
  const week: Week = Array.from({ length: 7 }, () => []);
  for (const { days, hours: [opens, closes] } of windows) {
    for (const day of days) {
      week[day]?.push([opens, closes > opens ? closes : "24:00"]);
      if (closes < opens && closes !== "00:00") week[(day + 1) % 7]?.push(["00:00", closes]);
    }
  }
  return week;
}
