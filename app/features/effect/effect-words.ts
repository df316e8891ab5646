import { formatList, formatNumber } from "../languages/format";
import type { Words } from "./verdict-words";

/** A sentence of the office's texts by its whole key, and what stands in it, written out. */
export interface EffectWords {
  key: string;
  values: Record<string, string>;
}

/** Writes numbers and names out as a language does. */
export function writeOut(sentences: readonly Words[], language: "sv" | "en"): EffectWords[] {
  return sentences.map(({ key, values }) => ({
    key: `effect.${key}`,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? formatNumber(language, value) : formatList(language, value)])),
  }));
}
