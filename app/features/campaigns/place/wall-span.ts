/** When something stands, in minutes on a Stockholm wall, "2026-11-25T08:00"; without an end it goes on. */
export interface WallSpan {
  starts: string;
  ends: string | null;
}

/** Rows of a form that a plan may have. */
export const mostSpans = 24;

/** The name of a field of a row. @param row Its number, counted from 0, or what it is called. */
export function spanField(row: number | string, part: keyof WallSpan): string {
  return `${part}-${row}`;
}

/** A minute as it stands in a sentence. */
export function plainMoment(moment: string): string {
  return moment.replace("T", " ");
}
