/** Adds up rows that are alike in what is kept of them, in the order of that: the same for the same rows, wherever they come from. */
export function addUp<Row extends { n: number }, Kept extends object>(rows: readonly Row[], keep: (row: Row) => Kept): (Kept & { n: number })[] {
  const sums = new Map<string, Kept & { n: number }>();
  for (const row of rows) {
    const kept = keep(row);
    const key = Object.values(kept).join("\t");
    const sum = sums.get(key);
    if (sum) sum.n += row.n;
    else sums.set(key, { ...kept, n: row.n });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}
