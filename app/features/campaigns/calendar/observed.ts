import type { Times } from "./planned-times";

/** When a placement stood, and how that is known: somebody noted it, the watch saw it, or it was shown so often that it can be told. */
export interface Observed extends Times {
  source: "manual" | "automatic" | "served";
  evidence: string;
}
