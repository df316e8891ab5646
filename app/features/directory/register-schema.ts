import { z } from "zod";
import { organizationKinds } from "./organization";
import { audiences, methods, needs, openKinds, statuses } from "./service";

/** Whether a year, month or day as text is one that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How the register's files must look; what they say wrong is told with file, record and field. */

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time as "09:00"');
const interval = z.tuple([time.refine((opens) => opens !== "24:00", "must open before the day ends"), time]).refine(([opens, closes]) => opens !== closes, "must close at another time than it opens");
const day = z.array(interval).refine(isInOrder, "must stand in order without overlap, and only the last may pass midnight");
const week = z.array(day).length(7, "must have seven days, Monday first");
const policy = z.union([z.enum(["normal", "as_sunday", "closed", "unknown"]), day]);
const monthDay = z.string().refine((day) => /^\d{2}-\d{2}$/.test(day) && isDay(`2024-${day}`), 'must be a day of the year as "06-01"');
const date = z.string().refine(isDay, 'must be a date as "2026-06-05", "2026-06" or "2026"');
const wholeDate = z.string().refine((text) => text.length === 10 && isDay(text), 'must be a date as "2026-06-05"');
const https = z.url({ protocol: /^https?$/ });
/** Short numbers as they are dialled, all others with the country's code: 112 is not +46 112. */
const dial = z.string().regex(/^(?:\+46\d{7,10}|112|1177|11414|116\d{3}|90\d{3})$/, 'must be a short number ("112") or begin with +46');

/** Whether a day's intervals follow each other, the last alone ending on the next day. */
function isInOrder(intervals: [string, string][]): boolean {
  return intervals.every(([opens, closes], index) => {
    const next = intervals[index + 1];
    return !next || (opens < closes && closes <= next[0]);
  });
}

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
    holidays: policy.optional(),
    eves: policy.optional(),
    seasons: z.array(z.strictObject({ from: monthDay, to: monthDay, week: z.union([week, z.literal("unknown")]) })).optional(),
    exceptions: z.record(wholeDate, day).optional(),
  }),
]);

const spoken = { id: z.string().min(1), languages: z.array(z.strictObject({ code: z.string().min(2), how: z.enum(["direct", "interpreter"]) })) };
const contact = {
  ...spoken,
  interpreter: z.enum(["unknown", "on_request", "most_languages"]),
  cost: z.enum(["free", "ordinary", "shared", "unknown"]),
  anonymous: z.enum(["yes", "no", "partly", "unknown"]),
  trace: z.strictObject({ bill: z.enum(["hidden", "shown", "unknown"]), device: z.enum(["call_log", "sms_thread", "browser_history", "sent_folder"]) }),
  hours,
};

export const channelSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("phone"), ...contact, display: z.string().min(1), dial, also: z.literal(true).optional() }).refine(isSameNumber, sameNumber),
  z.strictObject({ kind: z.literal("sms"), ...contact, display: z.string().min(1), dial }).refine(isSameNumber, sameNumber),
  z.strictObject({ kind: z.literal("chat"), ...contact, url: https }),
  z.strictObject({ kind: z.literal("email"), ...contact, address: z.email() }),
  z.strictObject({ kind: z.literal("website"), ...spoken, url: https }),
]);

const source = z.strictObject({
  title: z.string().min(1),
  url: https.nullable(),
  date: date.nullable(),
  kind: z.enum(["official", "curated-third-party", "news", "secondary", "import"]),
  says: z.string().min(1),
});

const verification = z.strictObject({
  covers: z.array(z.string().min(1)).min(1),
  on: wholeDate,
  method: z.enum(methods),
  by: z.string().min(1),
  source: z.string().min(1),
  review: wholeDate,
}).refine(({ on, review }) => on < review, { path: ["review"], message: "must lie after the day of the check" });

const facts = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  organization: z.string().min(1),
  audience: z.array(z.enum(audiences)).min(1),
  need: z.array(z.enum(needs)).min(1),
  area: z.array(z.string().regex(/^(?:SE|\d{2}|\d{4})$/, 'must be "SE", a county\'s two digits or a municipality\'s four')).min(1),
  status: z.enum(statuses),
  channels: z.array(channelSchema),
  checked: date.nullable(),
  seen: date,
  sources: z.array(source),
  verified: z.array(verification),
  words: z.strictObject({ name: z.string().min(1), about: z.string().min(1) }).optional(),
  origin: z.strictObject({ source: z.string().min(1), id: z.string().min(1) }).optional(),
  replacedBy: z.string().optional(),
  note: z.string().optional(),
};

const place = z.strictObject({ street: z.string().min(1), postcode: z.string().regex(/^\d{3} \d{2}$/, 'must be a postcode as "123 45"'), city: z.string().min(1) });

export const serviceSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(openKinds), ...facts, place: place.optional() }),
    // No place: the schema refuses one as the type does.
    z.strictObject({ kind: z.literal("shelter"), ...facts }),
  ])
  .refine((service) => service.status !== "active" || service.sources.length > 0, { path: ["sources"], message: "what is shown must have a source" })
  .refine((service) => service.status !== "active" || ["service", ...service.channels.map(({ id }) => id)].every((part) => service.verified.some(({ covers }) => covers.includes(part))), {
    path: ["verified"],
    message: 'what is shown must say when it was checked and when next: every channel, and "service"',
  })
  .refine((service) => service.verified.every(({ source: title }) => service.sources.some((some) => some.title === title)), { path: ["verified"], message: "must name one of the sources by its title" });

export const organizationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum(organizationKinds),
  website: https.optional(),
  origin: z.strictObject({ source: z.string().min(1), id: z.string().min(1) }).optional(),
});

export const placeSchema = z.strictObject({ code: z.string().regex(/^\d{2}(?:\d{2})?$/, "must be a county's two digits or a municipality's four"), name: z.string().min(1), short: z.string().min(1) });
