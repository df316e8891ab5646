import { addDays } from "../../app/days";
import { type Cell, cutCells, type Discretion, type Raw } from "../../app/features/measuring/cut-cells";
import type { CountRow } from "../../app/storage/schema";
import type { Draw } from "../draw";
import type { CampaignRows } from "./draft";
import { addPlacedVisits } from "./placed-visits";
import type { Span } from "./span";
import { Tally } from "./tally";
import { addVisits } from "./visits";

/** What is told as one series. */
type Series = Pick<CountRow, "scope" | "subject" | "metric">;

export type MadeUpCell = Series & Cell;

interface Options {
  rows: CampaignRows;
  draw: Draw;
  discretionOf: (series: Series) => Discretion;
  today: string;
}

/**
 * Makes up what is counted, day by day, and cuts it as the site does. What is too small to be told is left out: it would wait in the
 * tables and later be told together with what the site itself has counted.
 */
export function makeCells({ first, last }: Span, { rows, draw, discretionOf, today }: Options): MadeUpCell[] {
  const tally = new Tally();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    addVisits(tally, day, draw);
    addPlacedVisits(tally, day, rows, draw);
  }
  return [...seriesOf(tally.rows)].flatMap(({ series, raws }) => cutCells({ rows: raws, rest: null }, discretionOf(series), today).cells.map((cell) => ({ ...series, ...cell })))
    // A week that the site itself has begun to count is not ours to tell whole.
    .filter(({ ends }) => ends <= last);
}

function seriesOf(rows: readonly CountRow[]): { series: Series; raws: Raw[] }[] {
  const found = new Map<string, { series: Series; raws: Raw[] }>();
  for (const { scope, subject, metric, ...raw } of rows) {
    const key = [scope, subject, metric].join("\t");
    const entry = found.get(key) ?? { series: { scope, subject, metric }, raws: [] };
    entry.raws.push(raw);
    found.set(key, entry);
  }
  return [...found.values()];
}
