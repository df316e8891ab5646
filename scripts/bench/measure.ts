/** Median and 95th percentile, in milliseconds. */
export interface Timing {
  median: number;
  p95: number;
}

/** Times a piece of work many times, after a few runs that do not count. @param work Gets the number of the run. */
export function time(runs: number, work: (run: number) => unknown): Timing {
  for (let run = 0; run < 5; run += 1) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return summarise(times);
}

export function summarise(times: number[]): Timing {
  const sorted = times.toSorted((some, other) => some - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

/** Prints rows under each other, figures to the right. */
export function printTable(head: string[], rows: string[][]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "));
}
