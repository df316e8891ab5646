/** From one day to another, both with it, as "2026-11-25". */
export interface Span {
  starts: string;
  ends: string;
}

export function includes({ starts, ends }: Span, day: string): boolean {
  return starts <= day && day <= ends;
}

/** How many days two spans share. */
export function daysShared(one: Span, other: Span): number {
  const starts = one.starts > other.starts ? one.starts : other.starts;
  const ends = one.ends < other.ends ? one.ends : other.ends;
  return starts > ends ? 0 : daysIn({ starts, ends });
}

export function daysIn({ starts, ends }: Span): number {
  return Math.round((Date.parse(ends) - Date.parse(starts)) / 86_400_000) + 1;
}
