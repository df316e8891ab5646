import { daysBetween, neverHidden, sourceDaysOver, stageOfVerification, stages } from "./freshness";
import type { Service, Verification } from "./service";
import { contactsOf } from "./service";
import { holdingsOf, isFirstHand, unknownHolidayAfter, verificationOf } from "./verification";

/** Why something must be looked at, worst first. "copied": it holds, but nobody has ever asked. */
export const reasons = ["alarm", "expired", "stale", "ageing", "copied", "holiday"] as const;

/** Something to ask an organisation about. */
export interface Task {
  id: string;
  /** As `confirmFacts` takes them. */
  facts: string[];
  reason: (typeof reasons)[number];
  /** Days since it should have been asked, less than 0 before then; null where the source has no date to count from. */
  days: number | null;
  /** The look that it rests on, if anybody ever looked. */
  last: Verification | null;
  /** The holiday of which nothing is known. */
  holiday?: string;
}

/**
 * What must be looked at among all that is shown, by risk: the two lines that every page has before
 * all others, then what stands longest after its time. Drafts are not shown, and so not in it.
 *
 * @param day As "2026-11-21".
 */
export function listTasks(services: readonly Service[], day: string): Task[] {
  const shown = services.filter(({ status }) => status === "active");
  const rank = ({ reason }: Task) => reasons.indexOf(reason);
  // What has no date could be of any age.
  const days = (task: Task) => task.days ?? Infinity;
  return shown
    .flatMap((service) => [...lookTasks(service, day), ...holidayTasks(service, day)])
    .sort((a, b) => rank(a) - rank(b) || (days(a) === days(b) ? 0 : days(b) - days(a)) || a.id.localeCompare(b.id, "sv"));
}

function lookTasks(service: Service, day: string): Task[] {
  return [...holdingsOf(service)].flatMap(([last, facts]) => {
    const reason = reasonOf(service, last, day);
    return reason ? [{ id: service.id, facts, reason, days: last ? daysOver(service, last, day) : null, last: last ?? null }] : [];
  });
}

function reasonOf(service: Service, last: Verification | undefined, day: string): Task["reason"] | undefined {
  const stage = last ? stageOfVerification(service, last, day) : "expired";
  if (neverHidden.includes(service.id) && stages.indexOf(stage) >= stages.indexOf("stale")) return "alarm";
  if (stage !== "fresh") return stage;
  return last && !isFirstHand(last) ? "copied" : undefined;
}

/** Counted from the review, or from when the source itself became too old, whichever came first. */
function daysOver(service: Service, last: Verification, day: string): number | null {
  const reviewOver = daysBetween(last.review, day);
  if (isFirstHand(last)) return reviewOver;
  const sourceOver = sourceDaysOver(service, day);
  if (sourceOver === null) return reviewOver > 0 ? reviewOver : null;
  return Math.max(reviewOver, sourceOver);
}

function holidayTasks(service: Service, day: string): Task[] {
  return contactsOf(service).flatMap((contact) => {
    const holiday = unknownHolidayAfter(contact.hours, day);
    if (!holiday) return [];
    const fact = `${contact.id}.hours`;
    return [{ id: service.id, facts: [fact], reason: "holiday", days: daysBetween(holiday, day), last: verificationOf(service, fact) ?? null, holiday } satisfies Task];
  });
}

/**
 * What must stop the project's own check: 112 or 116 016 after its review. They are shown however
 * old they are, so nothing else would be noticed.
 *
 * @returns A sentence each that says what to do.
 */
export function listAlarms(services: readonly Service[], day: string): string[] {
  return listTasks(services, day)
    .filter(({ reason, last }) => reason === "alarm" && (!last || day > last.review))
    .map(({ id, facts, last }) => {
      const how = id === "sos-112" ? "read the operator's own page or write to it (never call 112 to try it)" : "call the line or write to whoever runs it";
      return `ALARM ${id} (${facts.join(", ")}): stands on every page and should have been asked about ${last ? `by ${last.review}` : "before it was shown"}; ${how}, then: npm run register -- confirm ${id} --facts ${facts.join(",")}`;
    });
}
