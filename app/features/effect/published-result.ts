import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const span = z.object({ starts: day, ends: day.nullable() });
const percent = z.number();

/** What is told of a campaign to everybody, frozen on the day that somebody decided to tell it. Percents and views are not rounded. */
const schema = z.object({
  name: z.string(),
  demonstration: z.boolean(),
  planned: span.nullable(),
  /** When it stood, as far as anybody has noted. */
  stood: z.array(span),
  /** Of released sums alone; null where it was not counted, or is too little to tell. */
  counts: z.array(z.object({ metric: z.enum(["served", "click", "landing", "help_view"]), n: z.number().nullable() })),
  verdict: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("estimate"), percent, low: percent, high: percent, includesZero: z.boolean(), extraViews: z.object({ low: z.number(), high: z.number() }), leastVisible: percent, placebo: z.object({ tried: z.number(), asLarge: z.number() }).nullable() }),
    z.object({ kind: z.literal("refusal"), leastVisible: percent.nullable() }),
    z.object({ kind: z.literal("indistinct"), from: z.array(z.string()) }),
  ]),
  method: z.enum(["interrupted", "switchback"]),
  /** Whether it was decided before the start how the effect would be told. */
  registeredBefore: z.boolean(),
  /** The least sum that was told. */
  smallest: z.number(),
});

export type ResultContent = z.infer<typeof schema>;

/** A result as it is shown. */
export interface PublishedResult extends ResultContent {
  campaign: string;
  /** On which it was published. */
  day: string;
}

/** Rows as they are stored: the content is JSON. */
export type ResultRow = Record<"campaign" | "day" | "content", string>;

/** Results from their rows, the latest first. @throws ZodError where a row holds something else. */
export function readResults(rows: readonly ResultRow[]): PublishedResult[] {
  return rows.map(({ campaign, day: published, content }) => ({ campaign, day: published, ...schema.parse(JSON.parse(content)) }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.campaign < b.campaign ? -1 : 1));
}
