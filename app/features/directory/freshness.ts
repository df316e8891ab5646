import type { Service, Verification } from "./service";
import { stockholmTime } from "../languages/stockholm-clock";
import { holdingsOf, isFirstHand } from "./verification";

/** How far one may still trust what is said of a service, best first. */
export const stages = ["fresh", "ageing", "stale", "expired"] as const;
export type Stage = (typeof stages)[number];

/** They are never hidden: whoever keeps the register is warned instead. */
export const neverHidden: readonly string[] = ["sos-112", "kvinnofridslinjen"];

/** Days. A source without a date, or older than half a year, is stale however lately its copy was read. */
const oldestSource = 180;

/** Whole days from one day to another. @param from As precise as a source is; a month or year counts from its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Days since what is read in copies and files alone became too old to be called fresh, less than 0 before; null where no source has a date. */
export function sourceDaysOver({ checked }: Pick<Service, "checked">, day: string): number | null {
  return checked === null ? null : daysBetween(checked, day) - oldestSource;
}

/** Whether the newest source is older than half a year, or has no date at all. */
export function isOld(service: Pick<Service, "checked">, now: Date): boolean {
  return (sourceDaysOver(service, stockholmTime(now).day) ?? 1) > 0;
}

/**
 * The stage of what rests on one look. Until four fifths of the time to the review it is fresh, until
 * the review's own day has passed ageing, for as long again stale, and then expired. What rests on a
 * copy or an imported file is as old as its source, whenever someone read it.
 */
export function stageOfVerification(service: Pick<Service, "checked">, verification: Verification, day: string): Stage {
  const { on, review } = verification;
  const spent = daysBetween(on, day) / daysBetween(on, review);
  if (spent > 2) return "expired";
  if (spent > 1 || (!isFirstHand(verification) && (sourceDaysOver(service, day) ?? 1) > 0)) return "stale";
  return spent > 0.8 ? "ageing" : "fresh";
}

/** The stage of a service: the worst of all that is said of it. What nobody has looked at is expired. @param day As "2026-11-21". */
export function stageOn(service: Service, day: string): Stage {
  const found = [...holdingsOf(service).keys()].map((verification) => (verification ? stageOfVerification(service, verification, day) : "expired"));
  const worst = stages.findLast((stage) => found.includes(stage)) ?? "fresh";
  return worst === "expired" && neverHidden.includes(service.id) ? "stale" : worst;
}

/** As `stageOn`, on the day that a Stockholm clock shows: a stage changes at midnight there, when kept pages end too. */
export function stageOf(service: Service, now: Date): Stage {
  return stageOn(service, stockholmTime(now).day);
}
