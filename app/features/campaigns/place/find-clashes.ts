import type { Placement, Span } from "../campaign";

/** Another placement that wants the same slot at the same time. */
export interface Clash {
  other: string;
  /** When first. Milliseconds since 1970; an end may be Infinity. */
  span: Span;
  /** Which of them visitors see then. */
  shown: "this" | "other";
  /** Both begin at the same moment. */
  isTogether: boolean;
}

/**
 * With whom a placement shares its slot, and who is seen: as `findInSlot` decides, the one that began last, and then the
 * first by id.
 */
export function findClashes(mine: Placement, others: readonly Placement[]): Clash[] {
  if (mine.slot === null || mine.isPaused) return [];
  return others.filter(({ id, slot, isPaused }) => id !== mine.id && slot === mine.slot && !isPaused).flatMap((other) => {
    const [first] = standing(mine).flatMap((span) => standing(other).flatMap((theirs) => meet(span, theirs) ?? [])).toSorted((a, b) => a.starts - b.starts);
    if (!first) return [];
    const isThis = first.lead === 0 ? mine.id < other.id : first.lead > 0;
    return [{ other: other.id, span: { starts: first.starts, ends: first.ends }, shown: isThis ? "this" as const : "other" as const, isTogether: first.lead === 0 }];
  });
}

function standing({ spans, endsAt }: Placement): Span[] {
  return spans.map(({ starts, ends }) => ({ starts, ends: Math.min(ends, endsAt) })).filter(({ starts, ends }) => starts < ends);
}

/** `lead`: how much later mine began. */
function meet(mine: Span, theirs: Span): (Span & { lead: number }) | null {
  const [starts, ends] = [Math.max(mine.starts, theirs.starts), Math.min(mine.ends, theirs.ends)];
  return starts < ends ? { starts, ends, lead: mine.starts === theirs.starts ? 0 : mine.starts - theirs.starts } : null;
}
