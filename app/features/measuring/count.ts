/**
 * What is counted. Sums alone: a day, what it is about, a language and how many. A count has no room for who came, from
 * where, with what or at what hour.
 */
export interface Count {
  /** As "2026-11-25", on a Stockholm clock. */
  day: string;
  scope: Scope;
  /** Of what: a placement's id, a page's id, a kind of helpline, or why a request was not counted. */
  subject: string;
  /** Of the page that was read; "" where no page was. */
  language: string;
  metric: Metric;
}

/** What may be counted of what. */
export const metricsOf = {
  /** Shown by us; its link followed; the page reached; a page with helplines opened from there; seen for a second (level 3). */
  placement: ["served", "click", "landing", "help_view", "viewable"],
  /** Views of a page, and of a page with helplines; the answers to "Did this help?". */
  page: ["page_view", "page_help_view", "helped", "not_helped"],
  /** A channel of a helpline touched, by the helpline's kind (level 3). */
  contact: ["phone", "sms", "chat", "web"],
  excluded: ["excluded"],
  /** Events answered before they were on disk; minutes in which nothing could be written. */
  quality: ["degraded", "outage"],
} as const satisfies Record<string, readonly string[]>;

export type Scope = keyof typeof metricsOf;
export type Metric = (typeof metricsOf)[Scope][number];

/** Why a request is answered and not counted; each has a counter of its own. */
export const exclusions = ["method", "staff", "robot", "prefetch", "embedded", "objection", "unknown", "mistyped", "ended"] as const;
export type Exclusion = (typeof exclusions)[number];

/** One request that is answered and not counted, by why. */
export function countExcluded(subject: Exclusion): Omit<Count, "day"> {
  return { scope: "excluded", subject, language: "", metric: "excluded" };
}
