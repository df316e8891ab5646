import type { EffectWords } from "../features/effect/effect-words";

/** A campaign of which something can be told, or could if there were more. */
export interface ResultEntry {
  campaign: string;
  name: string;
  path: string;
  words: EffectWords[];
  /** The day on which it was published; null where it is not. */
  day: string | null;
}
