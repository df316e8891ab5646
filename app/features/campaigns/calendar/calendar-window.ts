/** Which months the calendar shows. */
export interface CalendarWindow {
  /** Its first month, "2026-11". */
  month: string;
  months: number;
  /** First minute of the wall, and the first after its end. */
  from: string;
  to: string;
}

/** How many months can be shown at once. */
export const monthChoices = [1, 3, 6, 12] as const;
const usual = 3;

/** Years that a campaign may lie in. */
const [firstYear, lastYear] = [2000, 2099];

/** What of an address cannot be read. */
export type WindowProblem = "fran" | "manader";

/**
 * Reads which months are asked for: three from this one on where nothing is.
 *
 * @param search Of the address: `fran=2026-11`, `manader=3`.
 * @param today "2026-11-22"
 * @returns With `problems`, what is shown otherwise in place of what cannot be read.
 */
export function readWindow(search: URLSearchParams, today: string): { window: CalendarWindow; problems: WindowProblem[] } {
  const [month, months] = [search.get("fran") ?? "", search.get("manader") ?? ""];
  const chosen = monthChoices.find((choice) => String(choice) === months);
  const problems: WindowProblem[] = [...(month !== "" && !isMonth(month) ? ["fran" as const] : []), ...(months !== "" && !chosen ? ["manader" as const] : [])];
  return { window: windowFrom(isMonth(month) ? month : today.slice(0, 7), chosen ?? usual), problems };
}

/** The same number of months before or after. */
export function moveWindow({ month, months }: CalendarWindow, times: 1 | -1): string {
  return addMonths(month, times * months);
}

/** Each month of a window. */
export function monthsOf({ month, months }: CalendarWindow): string[] {
  return Array.from({ length: months }, (_, index) => addMonths(month, index));
}

function windowFrom(month: string, months: number): CalendarWindow {
  return { month, months, from: `${month}-01T00:00`, to: `${addMonths(month, months)}-01T00:00` };
}

function isMonth(text: string): boolean {
  const [year = 0, month = 0] = /^\d{4}-\d{2}$/.test(text) ? text.split("-").map(Number) : [];
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12;
}

function addMonths(month: string, more: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + more, 1)).toISOString().slice(0, 7);
}
