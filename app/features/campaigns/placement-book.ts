import type { LanguageTag } from "../languages/locales";
import { chainOf } from "../languages/locales";
import type { Creative, Placement, SlotName } from "./campaign";
import type { OwnPage } from "./own-page/own-page";

/** Every placement and page of published campaigns, in memory: what the public site asks instead of a database. */
export interface PlacementBook {
  /** Rises with every change. */
  revision: number;
  placements: Placement[];
  pages: OwnPage[];
  /** What everybody may read of campaigns' effects, as it is stored. */
  results?: { campaign: string; day: string; content: string }[];
}

export const emptyBook: PlacementBook = { revision: 0, placements: [], pages: [] };

/** @param code As `readCode` returns it. */
export function findByCode(book: PlacementBook, code: string): Placement | undefined {
  return book.placements.find((placement) => placement.code === code);
}

/** Whether a placement's link has nothing to count any more. @param now Milliseconds since 1970. */
export function isOver(placement: Placement, now: number): boolean {
  return now >= placement.endsAt;
}

/** What stands in a slot, and its words in the visitor's language or the nearest that it has. */
export interface InSlot {
  placement: Placement;
  creative: Creative;
}

/**
 * What stands in a slot now: of several, the one that began last, and then the first by id. The same for every visitor.
 *
 * @param now Milliseconds since 1970.
 */
export function findInSlot(book: PlacementBook, slot: SlotName, tag: LanguageTag, now: number): InSlot | null {
  const [first] = explainSlot(book, slot, tag, now);
  return first?.verdict.kind === "stands" ? { placement: first.placement, creative: first.verdict.creative } : null;
}

/** What its times make of a placement: it is due, since when without a break; or why not. Milliseconds since 1970. */
export type TimeVerdict =
  | { kind: "due"; since: number }
  /** Paused, by itself or with its campaign. */
  | { kind: "paused" }
  /** Its campaign or it itself is over. */
  | { kind: "over" }
  /** None of its times has begun, or it rests between two; the next. */
  | { kind: "waiting"; starts: number }
  /** All of its times have ended. */
  | { kind: "past" };

/** Whether a placement shows in its slot, and if not, why. */
export type Verdict =
  | { kind: "stands"; creative: Creative; since: number }
  | Exclude<TimeVerdict, { kind: "due" }>
  /** It has no words in the visitor's language or in one that stands in for it. */
  | { kind: "wordless" }
  /** Another stands before it: it began later, or together with it and is the first by id. */
  | { kind: "behind"; first: Placement; together: boolean };

export interface Judged {
  placement: Placement;
  verdict: Verdict;
}

/**
 * Every placement of a slot and what becomes of it there: what stands, then what had to give way, then the others. What
 * visitors see is the first of these, so the two cannot differ.
 *
 * @param now Milliseconds since 1970.
 */
export function explainSlot(book: PlacementBook, slot: SlotName, tag: LanguageTag, now: number): Judged[] {
  const judged = book.placements.filter((placement) => placement.slot === slot).map((placement): Judged => ({ placement, verdict: judgeAlone(placement, tag, now) }));
  const [first, ...others] = judged.filter(isStanding).sort((a, b) => b.verdict.since - a.verdict.since || (a.placement.id < b.placement.id ? -1 : 1));
  if (!first) return judged;
  const behind = others.map(({ placement, verdict: { since } }): Judged => ({ placement, verdict: { kind: "behind", first: first.placement, together: since === first.verdict.since } }));
  return [first, ...behind, ...judged.filter((entry) => !isStanding(entry))];
}

function isStanding(entry: Judged): entry is Judged & { verdict: { kind: "stands" } } {
  return entry.verdict.kind === "stands";
}

/** What becomes of a placement as if no other were there. */
function judgeAlone(placement: Placement, tag: LanguageTag, now: number): Verdict {
  const times = judgeTimes(placement, now);
  if (times.kind !== "due") return times;
  const creative = creativeFor(placement, tag);
  return creative ? { kind: "stands", creative, since: times.since } : { kind: "wordless" };
}

/** Whether a placement is meant to stand, whatever its words. @param now Milliseconds since 1970. */
export function judgeTimes({ isPaused, endsAt, spans }: Placement, now: number): TimeVerdict {
  if (isPaused) return { kind: "paused" };
  if (now >= endsAt) return { kind: "over" };
  const span = spans.find(({ starts, ends }) => starts <= now && now < ends);
  if (span) return { kind: "due", since: span.starts };
  const next = Math.min(...spans.filter(({ starts, ends }) => now < starts && starts < Math.min(ends, endsAt)).map(({ starts }) => starts));
  return next < Infinity ? { kind: "waiting", starts: next } : { kind: "past" };
}

/** A placement's words in a language, or in the first of its chain that it has. */
export function creativeFor({ creatives }: Placement, tag: LanguageTag): Creative | null {
  for (const language of chainOf(tag)) {
    const found = creatives.find((creative) => creative.language === language);
    if (found) return found;
  }
  return null;
}

/** When something next begins or ends in a slot, so that no cache keeps a page longer. @param now Milliseconds since 1970. */
export function nextChange(book: PlacementBook, slots: readonly SlotName[], now: number): number {
  const times = book.placements
    .filter(({ slot, isPaused }) => slot !== null && slots.includes(slot) && !isPaused)
    .flatMap(({ spans, endsAt }) => [endsAt, ...spans.flatMap(({ starts, ends }) => [starts, ends])]);
  return Math.min(...times.filter((time) => time > now), Infinity);
}
