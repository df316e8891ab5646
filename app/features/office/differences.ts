/** A field that differs between two states of a thing; null where it was not, or is no more. */
export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

/** One entry of the log as it is shown. */
export interface ShownEntry {
  number: number;
  /** ISO time. */
  moment: string;
  actor_name: string;
  action: string;
  object: string;
  differences: Difference[];
}

/** The fields that differ, of a thing before and after a change, by their names. */
export function findDifferences(before: unknown, after: unknown): Difference[] {
  const [old, own] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...own.keys()])].toSorted()
    .map((field) => ({ field, before: old.get(field) ?? null, after: own.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after);
}

function fieldsOf(state: unknown): Map<string, string> {
  if (state === null || state === undefined) return new Map();
  if (typeof state !== "object") return new Map([["", say(state)]]);
  return new Map(Object.entries(state).filter(([, value]) => value !== null && value !== undefined).map(([field, value]) => [field, say(value)]));
}

function say(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
