import type { CellRow } from "../../storage/schema";

export type Metric = CellRow["metric"];

/** What is told of each thing that is counted; nothing is not 0. */
export type MetricSums = Partial<Record<Metric, number>>;

/** Adds up what is told of the same. */
export function sumsOf(sums: readonly { metric: Metric; n: number }[]): MetricSums {
  const found: MetricSums = {};
  for (const { metric, n } of sums) found[metric] = (found[metric] ?? 0) + n;
  return found;
}
