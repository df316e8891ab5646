import type { Observed } from "./observed";
import { minutesBetween, type Times } from "./planned-times";

/** How a placement differs from its plan: it began or ended so many whole days later or earlier, or nobody has seen it. */
export type Difference = { kind: "late" | "early" | "long" | "short"; days: number } | { kind: "unseen" };

/**
 * Holds what was planned against what was seen. Less than a day is no difference: who looks, looks once a day. That something
 * was shown in some days or weeks says that it stood, and not when it began.
 *
 * @param window What lies outside is not compared: it may not have been read.
 * @param now Minute of the wall. What is still to come has no difference.
 */
export function differencesOf(planned: readonly Times[], observed: readonly Pick<Observed, "starts" | "ends" | "source">[], window: { from: string; to: string }, now: string): Difference[] {
  const starts = edge(planned.map((times) => times.starts), "first");
  const ends = edge(planned.map((times) => times.ends), "last");
  if (observed.length === 0) return starts !== null && starts <= now && starts >= window.from && starts < window.to ? [{ kind: "unseen" }] : [];
  const seen = observed.filter(({ source }) => source !== "served");
  if (seen.length === 0) return [];
  const [seenFrom, seenTo] = [edge(seen.map((times) => times.starts), "first"), edge(seen.map((times) => times.ends), "last") ?? now];
  return [
    ...(starts !== null && seenFrom !== null && starts >= window.from ? compare(starts, seenFrom, "late", "early") : []),
    ...(ends !== null && ends <= now && ends <= window.to ? compare(ends, seenTo, "long", "short") : []),
  ];
}

function compare(plan: string, seen: string, after: "late" | "long", before: "early" | "short"): Difference[] {
  const days = Math.trunc(minutesBetween(plan, seen) / 1_440);
  return days === 0 ? [] : [{ kind: days > 0 ? after : before, days: Math.abs(days) }];
}

/** The outermost of some minutes; null where one of them is open. */
function edge(minutes: readonly (string | null)[], which: "first" | "last"): string | null {
  if (minutes.some((minute) => minute === null)) return null;
  const sorted = (minutes as string[]).toSorted();
  return (which === "first" ? sorted[0] : sorted.at(-1)) ?? null;
}
