import type { Count } from "../../app/features/measuring/count";
import type { CountRow } from "../../app/storage/schema";

/** Counts as they are made up, one row for each thing that is counted. */
export class Tally {
  readonly #rows = new Map<string, CountRow>();

  add(count: Count, n: number): void {
    if (n === 0) return;
    const key = keyOf(count);
    const row = this.#rows.get(key);
    if (row) row.n += n;
    else this.#rows.set(key, { ...count, n });
  }

  /** How many so far. */
  countOf(count: Count): number {
    return this.#rows.get(keyOf(count))?.n ?? 0;
  }

  get rows(): CountRow[] {
    return [...this.#rows.values()];
  }
}

function keyOf({ day, scope, subject, language, metric }: Count): string {
  return [day, scope, subject, language, metric].join("\t");
}
