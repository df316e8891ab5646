import { addDays } from "../../days";
import type { CellRow } from "../../storage/schema";

/** What is told of one thing on a single day. */
export interface DayCount {
  subject: string;
  metric: CellRow["metric"];
  day: string;
  n: number;
}

/** Days on which programs may have been counted as people. Somebody must look: much is read on some days for good reasons. */
export interface SuspiciousDays {
  subject: string;
  starts: string;
  ends: string;
  /** How many of these days stand out, and what the largest of them counted. */
  days: number;
  n: number;
  /** "many": far more than on other days. "unshown": more clicks than the placement was shown. */
  reason: "many" | "unshown";
  /** What a usual day has, or how often the placement was shown on that day. */
  against: number;
}

/** By how many median deviations a day may differ from the median, and from how many days on that is said. */
const [mostDeviations, leastDays] = [6, 14];

/** Half of all days of a count that varies by chance alone lie within so many roots of their mean. */
const byChance = 0.6745;

/** Of one subject, days that lie so near each other are told together. */
const nearDays = 2;

/** Days that differ from all others by more than chance and habit do. In the order of days. */
export function findSuspiciousDays(counts: readonly DayCount[]): SuspiciousDays[] {
  const many = [...groupBy(counts.filter(({ metric }) => metric !== "served"), ({ subject, metric }) => `${subject} ${metric}`).values()].flatMap(findOutliers);
  const served = new Map(counts.filter(({ metric }) => metric === "served").map(({ subject, day, n }) => [`${subject} ${day}`, n]));
  const unshown = counts.filter(({ metric }) => metric === "click").flatMap(({ subject, day, n }): SuspiciousDays[] => {
    const shown = served.get(`${subject} ${day}`);
    return shown !== undefined && n > shown ? [{ subject, starts: day, ends: day, days: 1, n, reason: "unshown", against: shown }] : [];
  });
  return joinNear([...many, ...unshown].sort((a, b) => compare(a.starts, b.starts)));
}

function findOutliers(counts: readonly DayCount[]): SuspiciousDays[] {
  if (counts.length < leastDays) return [];
  const usual = median(counts.map(({ n }) => n));
  // Days that are nearly all alike would make each other day suspicious.
  const deviation = Math.max(median(counts.map(({ n }) => Math.abs(n - usual))), byChance * Math.sqrt(usual));
  return counts.filter(({ n }) => n > usual + mostDeviations * deviation).map(({ subject, day, n }) => ({ subject, starts: day, ends: day, days: 1, n, reason: "many", against: usual }));
}

function joinNear(days: readonly SuspiciousDays[]): SuspiciousDays[] {
  const joined: SuspiciousDays[] = [];
  for (const day of days) {
    const before = joined.findLast(({ subject, reason }) => subject === day.subject && reason === day.reason);
    if (!before || addDays(before.ends, nearDays) < day.starts) joined.push({ ...day });
    else Object.assign(before, { ends: day.ends, days: before.days + 1, ...(day.n > before.n && { n: day.n, against: day.against }) });
  }
  return joined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
