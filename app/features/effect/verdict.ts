import type { Span } from "./span";

/** The two ways in which an effect is told. */
export type Method = "interrupted" | "switchback";

/** Views in percent of what was to be expected, above 0 for more; sums and words are made of these, so none is rounded. */
export interface Estimate {
  kind: "estimate";
  method: Method;
  percent: number;
  /** The ends of the 95 % interval. */
  low: number;
  high: number;
  /** The interval has 0 in it. */
  includesZero: boolean;
  /** The least effect that would be seen four times of five, in percent. */
  leastVisible: number;
  /** Views that there would not have been; below 0 views that are missing. */
  extraViews: { low: number; high: number };
  /** What was seen, and what would have been without the campaign. */
  weeks: ExpectedWeek[];
  /** How many weeks, or pairs of days, of the campaign it rests on. */
  compared: number;
  /** How many times more the numbers vary than by chance alone. */
  dispersion: number;
  /** How often something as large was seen where no campaign was; null where there is no earlier time to try. */
  placebo: Placebo | null;
}

export interface ExpectedWeek extends Span {
  /** null where the week is missing. */
  observed: number | null;
  expected: number | null;
  isCampaign: boolean;
}

export interface Placebo {
  /** Earlier times that were tried as if the campaign had run then. */
  tried: number;
  asLarge: number;
}

/** Why nothing is said of an effect. */
export type Refusal = { kind: "refusal"; method: Method; /** null where not even that can be told. */ leastVisible: number | null } & RefusalReason;

export type RefusalReason =
  | { reason: "baseShort" | "campaignShort" | "fewViews" | "fewPairs"; have: number; need: number }
  /** In percent. */
  | { reason: "missing"; have: number; most: number }
  | { reason: "correlated" | "slotChanged" | "notByDay" };

/** Something else happened at the same time and hardly otherwise. */
export interface Indistinct {
  kind: "indistinct";
  method: Method;
  from: string[];
}

/** What can be said of what a campaign did to visits. */
export type Verdict = Estimate | Refusal | Indistinct;

export function refuse(method: Method, reason: RefusalReason, leastVisible: number | null = null): Refusal {
  return { kind: "refusal", method, leastVisible, ...reason };
}
