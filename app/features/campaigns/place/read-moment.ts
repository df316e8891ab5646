import { isDay, isShown } from "../table/read-day";

/**
 * A minute on a Stockholm wall as a form sends it, "2026-11-25T08:00"; seconds are let go. Null where none is written.
 */
export function readMoment(written: string): { moment: string | null } | { code: "momentUnreadable" | "noSuchDay" | "skippedHour" } {
  if (written.trim() === "") return { moment: null };
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(written.trim()) ?? [];
  if (!day || !time || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { code: "momentUnreadable" };
  if (!isDay(day)) return { code: "noSuchDay" };
  return isShown(day, time) ? { moment: `${day}T${time}` } : { code: "skippedHour" };
}
