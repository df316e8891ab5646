import { z } from "zod";
import { Fault, lineOfText } from "../../fault";

/**
 * A rule of law or benefit, or something that we do not know and tell the reader to ask about.
 * Its words lie in `locales/<tag>/facts.json` by the same id, so a changed fact shows everywhere at once.
 */
export interface Fact {
  id: string;
  /** Where it belongs by the sitemap's numbers ("P25"). */
  pages: string[];
  /** Only what was seen in a source is stated as a rule. */
  status: "verified" | "unverified";
  /** Day on which the sources were read. */
  seen: string;
  /** Age of the text that was read: "2026-04", "2021", "undated" or null. */
  textAsOf: string | null;
  /** Last day on which it may stand without a new look. */
  reviewBy: string;
  sources: { title: string; address: string | null; date: string; says: string }[];
  note?: string | undefined;
}

const text = z.string().min(1);

const schema = z.array(z.strictObject({
  id: z.string().regex(/^[A-Z]\d{2}[a-z]?$/),
  pages: z.array(text).min(1),
  status: z.enum(["verified", "unverified"]),
  seen: z.iso.date(),
  textAsOf: z.string().nullable(),
  reviewBy: z.iso.date(),
  sources: z.array(z.strictObject({ title: text, address: z.url().nullable(), date: text, says: text })).min(1),
  note: text.optional(),
}));

/** @throws Fault that names file, line and field. */
export function readFacts(path: string, source: string): Fact[] {
  let records: unknown;
  try {
    records = JSON.parse(source);
  } catch (error) {
    throw new Fault(path, 1, "file", `is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(records)) throw new Fault(path, 1, "file", "must be a list of records");
  const result = schema.safeParse(records);
  if (result.success) return refuseTwins(path, source, result.data);
  const issue = result.error.issues[0];
  const [index, ...field] = issue?.path ?? [];
  const id = (records as { id?: string }[])[Number(index)]?.id ?? `record ${String(index)}`;
  throw new Fault(path, lineOfText(source, `"id": "${id}"`), [id, ...field].join("."), issue?.message ?? "is not valid");
}

function refuseTwins(path: string, source: string, facts: Fact[]): Fact[] {
  const twin = facts.find(({ id }, index) => facts.findIndex((fact) => fact.id === id) < index);
  if (twin) throw new Fault(path, lineOfText(source, `"id": "${twin.id}"`), twin.id, "stands twice; give each fact its own id");
  return facts;
}

/** Whether a fact has gone longer without a look than it may. @param today As "2026-11-21". */
export function isDue({ reviewBy }: Fact, today: string): boolean {
  return today > reviewBy;
}

/**
 * Whether a passed review has been left so long that the build should stop: the rest of the quarter
 * is given to look at it, with a notice on the page meanwhile.
 */
export function isOverdue({ reviewBy }: Fact, today: string): boolean {
  return quarterOf(today) > quarterOf(reviewBy);
}

function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
