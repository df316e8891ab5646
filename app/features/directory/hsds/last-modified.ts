import { stageOn } from "../freshness";
import type { Service } from "../service";
import { holdingsOf } from "../verification";

/**
 * When what we say of a service last changed, as a date-time: the newest look at it, or the day on
 * which it became too old to be trusted, so that whoever asks only for changes hears of that too.
 */
export function modifiedAt(service: Service, today: string): string {
  const looked = [service.seen.padEnd(10, "-01"), ...service.verified.map(({ on }) => on)];
  const expired = stageOn(service, today) === "expired" ? expiryOf(service) : [];
  return `${[...looked, ...expired].filter((day) => day <= today).sort().at(-1) ?? today}T00:00:00Z`;
}

/** The first days after twice the time to the review has gone. */
function expiryOf(service: Service): string[] {
  const ends = [...holdingsOf(service).keys()].flatMap((look) => (look ? [2 * Date.parse(look.review) - Date.parse(look.on) + 86_400_000] : []));
  return ends.length > 0 ? [new Date(Math.min(...ends)).toISOString().slice(0, 10)] : [];
}
