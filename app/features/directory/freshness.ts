import type { Service } from "./service";

/** After half a year without a look, what is said of a line is said with a warning. */
const longestDays = 180;

/** Whether the newest source is older than half a year, or has no date at all. */
export function isOld({ checked }: Service, now: Date): boolean {
  return checked === null || now.getTime() - Date.parse(checked) > longestDays * 86_400_000;
}
