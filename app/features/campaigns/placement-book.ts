import type { LanguageTag } from "../languages/locales";
import { chainOf } from "../languages/locales";
import type { Creative, Placement, SlotName } from "./campaign";

/** Every placement of published campaigns, in memory: what the public site asks instead of a database. */
export interface PlacementBook {
  /** Rises with every change. */
  revision: number;
  placements: Placement[];
}

export const emptyBook: PlacementBook = { revision: 0, placements: [] };

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
  const standing = book.placements
    .filter((placement) => placement.slot === slot)
    .map((placement) => ({ placement, since: standsSince(placement, now), creative: creativeFor(placement, tag) }))
    .filter((entry): entry is typeof entry & InSlot & { since: number } => entry.since !== null && entry.creative !== null)
    .sort((a, b) => b.since - a.since || (a.placement.id < b.placement.id ? -1 : 1));
  const [first] = standing;
  return first ? { placement: first.placement, creative: first.creative } : null;
}

/** Since when a placement stands without a break; null where it does not. */
function standsSince({ spans, isPaused, endsAt }: Placement, now: number): number | null {
  if (isPaused || now >= endsAt) return null;
  const span = spans.find(({ starts, ends }) => starts <= now && now < ends);
  return span ? span.starts : null;
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
