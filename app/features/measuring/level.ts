import type { Metric } from "./count";

/** How much is measured, as whoever runs the site has decided. Each level measures what those below it do, and more. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

/**
 * What each level adds. The server and the public page about measuring both read this, so the page cannot say less than is done.
 * Level 0 knows nothing of campaigns. Level 3 alone needs a script in the page.
 */
export const metricsAddedAt = {
  0: ["page_view", "page_help_view", "helped", "not_helped", "excluded", "degraded", "outage"],
  1: ["served", "click"],
  2: ["landing", "help_view"],
  3: ["viewable", "phone", "sms", "chat", "web"],
} as const satisfies Record<Level, readonly Metric[]>;

/** Everything that is measured at a level, in the order in which the levels add it. */
export function metricsAt(level: Level): Metric[] {
  return levels.filter((other) => other <= level).flatMap((other): readonly Metric[] => metricsAddedAt[other]);
}
