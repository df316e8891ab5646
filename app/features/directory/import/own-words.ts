import type { Fields } from "./fields";

/** The known words among those written; each unknown one is told of under its field. */
export function readWords<T extends string>(fields: Fields, name: string, written: readonly string[], known: readonly T[]): T[] {
  return written.flatMap((word) => {
    const found = known.find((some) => some === word.trim().toLowerCase());
    if (found === undefined) fields.tell(name, "termUnknown", known.join(", "));
    return found ?? [];
  });
}

/** The texts of a field that is a list of texts; anything else in it is told of. */
export function readTexts(fields: Fields, name: string): string[] | undefined {
  const value = fields.raw[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  fields.tell(name, "jsonNesting", "[ ]");
  return [];
}
