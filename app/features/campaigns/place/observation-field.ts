/** What the row of an observation is called in forms. @param id Null for a new one. */
export function observationName(id: number | null): string {
  return `seen-${id ?? "new"}`;
}

/** The field that says how it is known. */
export function evidenceField(name: string): string {
  return `evidence-${name}`;
}
