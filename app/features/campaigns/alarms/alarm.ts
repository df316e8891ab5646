import type { LanguageTag } from "../../languages/locales";
import type { SlotName } from "../campaign";
import type { Account } from "../simulator/simulate";
import type { Named } from "../simulator/planned-book";
import type { Reason } from "../simulator/reason";

/** Something that needs somebody. Days as "2026-11-25", minutes of the wall as "2026-11-25T08:00". */
export type Alarm =
  /** A campaign goes on, and stands nowhere; nor will it. */
  | { kind: "nowhere"; campaign: Named; accounts: Account[] }
  /** A campaign goes on, and stands nowhere before `next`. */
  | { kind: "resting"; campaign: Named; next: string }
  /** Its own page is not shown in these languages: what their words refer to is there no longer. */
  | { kind: "unshown"; campaign: Named; languages: LanguageTag[] }
  /** A slot of ours should have shown it for days in which its pages were read, and nothing is told of that. */
  | { kind: "unserved"; campaign: Named; placement: Named; slot: SlotName; from: string; to: string; reason: Reason }
  /** A link has stood for a week or more, and fewer have followed it than can be told. */
  | { kind: "unclicked"; campaign: Named; placement: Named; from: string; to: string; smallest: number }
  /** It was looked for on the other site, and did not stand there. */
  | { kind: "missing"; campaign: Named; placement: Named; looked: string }
  /** The other site's page could not be looked at. */
  | { kind: "blind"; campaign: Named; placement: Named; looked: string; fault: string }
  /** The sums of the last nights are not told yet. */
  | { kind: "releaseLate"; last: string }
  /** In so many minutes nothing could be counted. */
  | { kind: "outage"; from: string; to: string; minutes: number };

/** What can wait: it may well be as it should. */
const mild: readonly Alarm["kind"][] = ["resting", "unclicked", "blind"];

export type AlarmLevel = "alarm" | "info";

export function levelOf({ kind }: Pick<Alarm, "kind">): AlarmLevel {
  return mild.includes(kind) ? "info" : "alarm";
}

/** The campaign that an alarm is about; null where it is about the site. */
export function campaignOf(alarm: Alarm): Named | null {
  return "campaign" in alarm ? alarm.campaign : null;
}
