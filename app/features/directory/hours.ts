/** [opens, closes] on a Stockholm clock. One that closes at or before it opens ends on the next day: ["16:00", "01:00"]. */
export type Interval = [string, string];

/** Monday first. */
export type Week = Interval[][];

/**
 * What is done on a kind of day: "as_sunday" the hours of Sunday, a list its own hours, and "unknown"
 * unless the organisation says: a Swedish on-call service may be more open on holidays, not less.
 */
export type DayPolicy = "normal" | "as_sunday" | "closed" | "unknown" | Interval[];

export interface WeeklyHours {
  week: Week;
  /** On public holidays, and on their eves where `eves` says nothing. */
  holidays?: DayPolicy | undefined;
  /** On the day before a public holiday. */
  eves?: DayPolicy | undefined;
  /** Parts of the year with other hours, "06-01" to "07-31" inclusive. */
  seasons?: { from: string; to: string; week: Week | "unknown" }[] | undefined;
  /** Single days with hours of their own, "2026-09-25"; none is closed all day. */
  exceptions?: Record<string, Interval[]> | undefined;
}

export type Hours = "always" | "unknown" | WeeklyHours;
