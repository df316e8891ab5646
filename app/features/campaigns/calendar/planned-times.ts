/** From a minute to another on a Stockholm wall, "2026-11-25T08:00"; null where no beginning or end is set. */
export interface Times {
  starts: string | null;
  ends: string | null;
}

/**
 * When a placement is meant to stand: at its own times within its campaign's, or as long as that. What `readBook` makes of the
 * same rows for the public site, but in the words in which it was decided.
 */
export function plannedTimes(own: readonly Times[], campaign: Times): Times[] {
  return (own.length > 0 ? own : [campaign])
    .map(({ starts, ends }) => ({ starts: later(starts, campaign.starts), ends: earlier(ends, campaign.ends) }))
    .filter(({ starts, ends }) => starts === null || ends === null || starts < ends);
}

/** Whether something stands at any minute of a span. @param from The span's first minute. @param to The first after it. */
export function touches({ starts, ends }: Times, { from, to }: { from: string; to: string }): boolean {
  return (starts === null || starts < to) && (ends === null || ends > from);
}

/** Minutes of the wall between two of its minutes: the hour that spring skips is one of them. */
export function minutesBetween(earlier: string, later: string): number {
  return (Date.parse(`${later}Z`) - Date.parse(`${earlier}Z`)) / 60_000;
}

/** The minute after another, on the wall. */
export function minuteAfter(minute: string): string {
  return new Date(Date.parse(`${minute}Z`) + 60_000).toISOString().slice(0, 16);
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}
