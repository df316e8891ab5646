import { stageOn } from "../freshness";
import type { Service, Verification } from "../service";
import { holdingsOf } from "../verification";

/**
 * When what we say of a service last changed, as a date-time: the newest look at it, or the day on
 * which it became too old to be trusted, so that whoever asks only for changes hears of that too.
 */
export function modifiedAt(service: Service, today: string): string {
  const looked = [service.seen.padEnd(10, "-01"), ...service.verified.map(({ on }) => on)];
  // Few are old, and only for them is it asked what rests on what: a list may ask for a hundred thousand.
  const isOld = service.verified.some((look) => expiryOf(look) <= today) && stageOn(service, today) === "expired";
  const expired = isOld ? [...holdingsOf(service).keys()].flatMap((look) => (look ? [expiryOf(look)] : [])).sort().slice(0, 1) : [];
  return `${[...looked, ...expired].filter((day) => day <= today).sort().at(-1) ?? today}T00:00:00Z`;
}

/** The first day after twice the time to the review has gone. */
function expiryOf({ on, review }: Verification): string {
  return new Date(2 * Date.parse(review) - Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
}
