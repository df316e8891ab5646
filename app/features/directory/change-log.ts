import { appendFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Service } from "./service";

/** A line of the register's change log. */
export interface Change {
  /** As "2026-11-21". */
  date: string;
  /** Id of the record. */
  service: string;
  /** The way to the value, channels by their id: "channels.phone.hours". */
  field: string;
  /** Null where there was nothing. */
  old: unknown;
  /** Null where there is nothing any more. */
  new: unknown;
  /** A role. */
  by: string;
}

/** Stands for a value that must not be kept. */
const withheld = "withheld";

/**
 * What was changed from one version of a record to another, a change a field.
 *
 * The log is kept for ever, so an address is never in it: of a place, and of the free words of a
 * shelter (where one may stand by mistake, and be taken out again), only that they changed.
 *
 * @param before Null for a record that is new.
 */
export function describeChanges(before: Service | null, after: Service, { date, by }: Pick<Change, "date" | "by">): Change[] {
  const secret = before?.kind === "shelter" || after.kind === "shelter" ? ["place", "words", "note", "sources"] : ["place"];
  return compareFields("", { ...before }, { ...after }, secret).map(([field, old, now]) => ({ date, service: after.id, field, old: old ?? null, new: now ?? null, by }));
}

type Difference = readonly [field: string, old: unknown, now: unknown];

/** Goes down into what has names: records, and channels by their ids. Any other list is one value. */
function compare(field: string, old: unknown, now: unknown): Difference[] {
  if (isDeepStrictEqual(old, now)) return [];
  if (!hasIds(old) || !hasIds(now)) return isRecord(old) && isRecord(now) ? compareFields(`${field}.`, old, now) : [[field, old, now]];
  const [oldIds, ids] = [old, now].map((list) => list.map(({ id }) => id));
  // Their order is a fact too: the first is the one to use.
  return [...(isDeepStrictEqual(oldIds, ids) ? [] : [[field, oldIds, ids] as const]), ...compareFields(`${field}.`, byId(old), byId(now))];
}

function compareFields(prefix: string, old: Record<string, unknown>, now: Record<string, unknown>, secret: string[] = []): Difference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    const differences = compare(`${prefix}${key}`, old[key], now[key]);
    return secret.includes(key) && differences.length > 0 ? [[key, old[key] && withheld, now[key] && withheld] as const] : differences;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasIds(value: unknown): value is { id: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && typeof item.id === "string");
}

function byId(list: { id: string }[]): Record<string, unknown> {
  return Object.fromEntries(list.map((item) => [item.id, item]));
}

/** Adds lines to a change log (ndjson), which is made if it is missing. They are on the disk when this returns. */
export function appendChanges(path: string, changes: readonly Change[]): void {
  if (changes.length > 0) appendFileSync(path, changes.map((change) => `${JSON.stringify(change)}\n`).join(""), { flush: true });
}
