/** Where the office begins. */
export const officePath = "/redaktion";

/** Whether a path is the office's. */
export function isOfficePath(path: string): boolean {
  return path === officePath || path.startsWith(`${officePath}/`);
}
