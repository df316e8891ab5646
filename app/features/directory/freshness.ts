import type { Service } from "./service";

/** How far one may still trust what is said of a service. */
export type Stage = "fresh" | "ageing" | "stale" | "expired";

const day = 86_400_000;
/** A source without a date, or older than half a year, is stale however lately it was read. */
const oldestSource = 180 * day;

/** They are never hidden: whoever keeps the register is warned instead. */
export const neverHidden: readonly string[] = ["sos-112", "kvinnofridslinjen"];

/** Whether the newest source is older than half a year, or has no date at all. */
export function isOld({ checked }: Service, now: Date): boolean {
  return checked === null || now.getTime() - Date.parse(checked) > oldestSource;
}

/**
 * The stage of a service: that of its oldest verification. Until four fifths of the time to the next
 * review it is fresh, until the review ageing, for as long again stale, and then expired.
 */
export function stageOf(service: Service, now: Date): Stage {
  const spent = Math.max(0, ...service.verified.map(({ on, review }) => (now.getTime() - Date.parse(on)) / (Date.parse(review) - Date.parse(on))));
  if (spent > 2 && !neverHidden.includes(service.id)) return "expired";
  if (spent > 1 || isOld(service, now)) return "stale";
  return spent > 0.8 ? "ageing" : "fresh";
}
