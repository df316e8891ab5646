import { readUrl } from "../../../read-url";

/** Whether a link leads to a page, and to nothing that runs in the browser, opens a program or carries a password. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text)) return false;
  const url = readUrl(text);
  return url !== null && url.hostname.includes(".") && url.username === "" && url.password === "";
}

export function isEmailAddress(text: string): boolean {
  return /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[a-z]{2,}$/i.test(text);
}

export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text);
}

/** Whether a text begins with a day that the calendar has: "2026-06-05", "2026-06-05T10:30:45Z". */
export function startsWithDay(text: string): boolean {
  const day = text.slice(0, 10);
  const read = new Date(day);
  return /^\d{4}-\d\d-\d\d(?:$|T)/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
