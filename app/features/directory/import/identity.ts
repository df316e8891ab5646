/**
 * A way of making new ids from names: only a–z, 0–9 and hyphens, so that nothing in one can be a path.
 * Names that are the same are counted on from the last, so that many of them cost no more than few.
 */
export function createIdMaker(isTaken: (id: string) => boolean): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const slug = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "verksamhet";
    let count = counts.get(slug) ?? 1;
    while (isTaken(count === 1 ? slug : `${slug}-${count}`)) count += 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}

/** A value as text that is the same for the same facts, in whatever order their fields stand. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner)) ?? "";
}

export function areSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

/** By code unit: the same on every machine. */
export function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
