import { toPlainText } from "./import/plain-text";

/** What may be wrong about a service. */
export const wrongs = ["number", "hours", "closed", "other"] as const;
export type Wrong = (typeof wrongs)[number];

/** Characters that a visitor may write about it. */
export const longestText = 500;

/** Hidden from people: whoever fills it in is a program. */
export const trap = "subject";

/** What somebody says is wrong about a service. There is no room in it for who said so, from where, or at what hour. */
export interface Report {
  day: string;
  service: string;
  what: Wrong;
  text?: string;
}

/**
 * Reads a form that was sent, whoever wrote it.
 *
 * @param form Fields as they came.
 * @param day As "2026-11-22", in Stockholm.
 * @returns null where the form cannot be ours: no such service, nothing chosen, or more text than it takes.
 */
export function readReport(form: Record<string, unknown>, isPublished: (id: string) => boolean, day: string): Report | null {
  const { id, what, text = "" } = form;
  const wrong = wrongs.find((name) => name === what);
  if (typeof id !== "string" || !isPublished(id) || !wrong || typeof text !== "string") return null;
  // A browser counts a line break as one character and sends it as two.
  const plain = toPlainText(text).text.replace(/\s+/g, " ");
  if (plain.length > longestText) return null;
  return { day, service: id, what: wrong, ...(plain && { text: plain }) };
}

/** Whether a program filled the form in. */
export function isTrapped(form: Record<string, unknown>): boolean {
  return form[trap] !== undefined && form[trap] !== "";
}
