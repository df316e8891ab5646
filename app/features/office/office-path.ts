import { readUrl } from "../../read-url";

/** Where the office begins. */
export const officePath = "/redaktion";

/** Where the page is drawn that stands in place of one that may not be answered; nobody's browser is ever there. */
export const refusedPath = `${officePath}/avvisad`;

/** Whether a path is the office's. */
export function isOfficePath(path: string): boolean {
  return path === officePath || path.startsWith(`${officePath}/`);
}

/** Stands for the site itself where only the path matters. */
const anySite = "https://office.invalid";

/** Where to go after signing in: an address of the office, as it was asked for, and the overview in place of any other. */
export function readTarget(value: unknown): string {
  if (typeof value !== "string" || value.length > 1_000 || !value.startsWith("/")) return officePath;
  const { origin, pathname = "", search = "" } = readUrl(value, anySite) ?? {};
  return origin === anySite && isOfficePath(pathname) && !pathname.startsWith(`${officePath}/logga-`) ? pathname + search : officePath;
}
