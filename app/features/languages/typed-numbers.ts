/**
 * Numbers typed in words. A number that exists twice is wrong twice as often, so texts insert the
 * line's number by id. Three digits or more in a row (spaces and hyphens between them do not count)
 * are a number, unless they are a year.
 */
export function findTypedNumber(text: string): string | null {
  for (const [found] of text.matchAll(/\p{Nd}(?:[\s\u00a0\u2011-]?\p{Nd}){2,}/gu)) {
    if (!/^(?:19|20)\d\d$/.test(found)) return found;
  }
  return null;
}

/** An amount or a section sign: those change, so they stand in facts with a date and never in prose. */
export function findAmountOrSection(text: string): string | null {
  return /§|\d\s?(?:kr\b|kronor|SEK)/i.exec(text)?.[0] ?? null;
}

/** An opening hour: it belongs to the register too, where it is checked and the page grows old with it. */
export function findTypedHours(text: string): string | null {
  return /\b\d{1,2}[.:]\d{2}\b|dygnet runt|round the clock|day and night/i.exec(text)?.[0] ?? null;
}
