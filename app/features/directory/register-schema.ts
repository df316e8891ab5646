import { z } from "zod";
import { audiences, serviceKinds } from "./service";

/** Whether a year, month or day as text is one that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How the register's files must look; what they say wrong is told with file, record and field. */

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time as "09:00"');
const interval = z.tuple([time, time]).refine(([opens, closes]) => opens < closes, "must close after it opens; write hours past midnight as two days");
const day = z.array(interval).refine((intervals) => intervals.every(([opens], index) => index === 0 || opens >= (intervals[index - 1]?.[1] ?? "")), "must stand in order without overlap");
const week = z.array(day).length(7, "must have seven days, Monday first");
const monthDay = z.string().refine((day) => /^\d{2}-\d{2}$/.test(day) && isDay(`2024-${day}`), 'must be a day of the year as "06-01"');
const date = z.string().refine(isDay, 'must be a date as "2026-06-05", "2026-06" or "2026"');
const https = z.url({ protocol: /^https?$/ });
/** Short numbers as they are dialled, all others with the country's code: 112 is not +46 112. */
const dial = z.string().regex(/^(?:\+46\d{7,10}|112|1177|11414|116\d{3}|90\d{3})$/, 'must be a short number ("112") or begin with +46');

/** Whether what is shown and what is dialled are one number. */
function isSameNumber({ display, dial: dialled }: { display: string; dial: string }): boolean {
  const national = (number: string) => number.replace(/\D/g, "").replace(/^(?:46|0)/, "");
  return national(display) === national(dialled);
}
const sameNumber = { path: ["dial"], message: "is not the number that is displayed" };

const hours = z.union([
  z.literal("always"),
  z.literal("unknown"),
  z.strictObject({
    week,
    holidays: z.enum(["normal", "closed", "unknown"]).optional(),
    seasons: z.array(z.strictObject({ from: monthDay, to: monthDay, week: z.union([week, z.literal("unknown")]) })).optional(),
  }),
]);

const spoken = { id: z.string().min(1), languages: z.array(z.strictObject({ code: z.string().min(2), how: z.enum(["direct", "interpreter"]) })) };
const contact = {
  ...spoken,
  interpreter: z.enum(["unknown", "on_request", "most_languages"]),
  cost: z.enum(["free", "ordinary", "shared", "unknown"]),
  anonymous: z.enum(["yes", "no", "partly", "unknown"]),
  trace: z.strictObject({ bill: z.enum(["hidden", "shown", "unknown"]), device: z.enum(["call_log", "sms_thread", "browser_history"]) }),
  hours,
};

export const channelSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("phone"), ...contact, display: z.string().min(1), dial, also: z.literal(true).optional() }).refine(isSameNumber, sameNumber),
  z.strictObject({ kind: z.literal("sms"), ...contact, display: z.string().min(1), dial }).refine(isSameNumber, sameNumber),
  z.strictObject({ kind: z.literal("chat"), ...contact, url: https }),
  z.strictObject({ kind: z.literal("website"), ...spoken, url: https }),
]);

export const serviceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  organization: z.string().min(1),
  kind: z.enum(serviceKinds),
  audience: z.array(z.enum(audiences)).min(1),
  area: z.array(z.string().regex(/^(?:SE|\d{2}|\d{4})$/, 'must be "SE", a county\'s two digits or a municipality\'s four')).min(1),
  status: z.enum(["active", "paused", "closed", "draft"]),
  channels: z.array(channelSchema),
  checked: date.nullable(),
  seen: date,
  sources: z.array(z.strictObject({ title: z.string().min(1), url: https.nullable(), date: date.nullable(), kind: z.enum(["official", "curated-third-party", "news", "secondary"]), says: z.string().min(1) })),
  note: z.string().optional(),
}).refine((service) => service.status !== "active" || service.sources.length > 0, { path: ["sources"], message: "what is shown must have a source" });

export const organizationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum(["state", "region", "municipality", "ngo", "church"]),
});
