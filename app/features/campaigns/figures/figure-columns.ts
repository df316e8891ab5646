import type { ReportedMetric } from "../../../storage/schema";
import type { ColumnNames } from "../table/read-table";

/** What a platform may call each of its figures. */
const metricNames = {
  impressions: ["visningar", "exponeringar", "impressions", "views"],
  clicks: ["klick", "klickningar", "länkklick", "link clicks", "url clicks", "clicks"],
  reach: ["räckvidd", "unika visningar", "reach", "unique impressions"],
  reactions: ["reaktioner", "gilla-markeringar", "gillningar", "likes", "reactions"],
} as const satisfies Record<ReportedMetric, readonly string[]>;

/** What a table of figures says of each: one figure a row with its kind, or a column for each kind. */
export const figureColumns = {
  placement: ["placering", "kod", "länk", "inlägg", "code", "link", "post", "post link", "tweet permalink", "permalink", "url"],
  starts: ["från", "fr.o.m.", "start", "startdatum", "datum", "dag", "from", "date", "day"],
  ends: ["till", "t.o.m.", "slut", "slutdatum", "to", "until", "end"],
  metric: ["mått", "vad", "slag", "kind", "measure"],
  n: ["antal", "siffra", "värde", "number", "count", "value"],
  source: ["källa", "enligt", "according to"],
  ...metricNames,
} as const satisfies ColumnNames<string>;

export type FigureColumn = keyof typeof figureColumns;

export const neededFigureColumns = ["placement", "starts"] as const satisfies readonly FigureColumn[];

/** The kind of figure that a word names; the word itself where it names none. */
export function metricNamed(word: string): string {
  const fold = (name: string) => name.normalize("NFKD").toLowerCase().replace(/[^a-z]/g, "");
  const [found] = Object.entries(metricNames).find(([metric, names]) => [metric, ...names].some((name) => fold(name) === fold(word))) ?? [];
  return found ?? word;
}
