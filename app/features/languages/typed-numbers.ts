/**
 * Numbers typed in words. A number that exists twice is wrong twice as often, so texts insert the
 * line's number by id. Three digits or more in a row (spaces and hyphens between them do not count)
 * are a number, unless they are a year.
 */
export function findTypedNumber(text: string): string | null {
  for (const [found] of text.matchAll(/\d(?:[\s\u00a0\u2011-]?\d){2,}/gu)) {
    if (!/^(?:19|20)\d\d$/.test(found)) return found;
  }
  return null;
}

/** An amount or a section sign: those change, so they stand in facts with a date and never in prose. */
export function findAmountOrSection(text: string): string | null {
  return /§|\d\s?(?:kr\b|kronor|SEK)/i.exec(text)?.[0] ?? null;
}
