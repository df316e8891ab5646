/** What somebody may do in the office; each role may do what those before it may. */
export const roles = ["reader", "editor", "publisher", "administrator"] as const;
export type Role = (typeof roles)[number];

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** Whether a role may do what another may. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Somebody who works in the office, as pages and the log know them. */
export interface OfficeUser {
  id: string;
  /** What they are called in the log and on pages. */
  display: string;
  role: Role;
  language: OfficeLanguage;
}

/** The office's own languages. */
export const officeLanguages = ["sv", "en"] as const;
export type OfficeLanguage = (typeof officeLanguages)[number];

export function isOfficeLanguage(value: unknown): value is OfficeLanguage {
  return officeLanguages.some((language) => language === value);
}
