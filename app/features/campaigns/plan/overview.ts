import type { Overlap } from "./overlaps";
import type { Lack } from "./readiness";
import type { StateChange, StepRefusal } from "./state-changes";

/** What a campaign's first page tells: how far it has come, what is missing, and which steps lead on. */
export interface Overview {
  lacks: Lack[];
  overlaps: Overlap[];
  /** Steps from its state, and why who reads cannot take them; null where they can. */
  steps: { change: StateChange; refusal: StepRefusal | null }[];
  /** Of all that is seen here; goes along with a step. */
  mark: string;
  /** Who changed last what it shows, since it was approved. */
  authorName: string | null;
  placements: number;
  /** In which it has texts, of those of the site. */
  languages: number;
  allLanguages: number;
  /** It is to be shown at once when it is published. */
  isDue: boolean;
}
