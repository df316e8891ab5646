import { type FigureFaultCode, largestFigure } from "./figure";

/**
 * A whole number as people and platforms write it: 1234, 1 234. A point or comma may part thousands or decimals, and "1.2K"
 * is not exact, so those are asked about.
 */
export function readCount(written: string): { n: number } | { code: FigureFaultCode } {
  const text = written.trim().replace(/^(\d{1,3})((?:[ \u00a0\u202f\u2009']\d{3})+)$/, (_all, first: string, rest: string) => first + rest.replaceAll(/\D/g, ""));
  if (!/^\d+$/.test(text)) return { code: "countUnreadable" };
  const n = Number(text);
  return n > largestFigure ? { code: "countTooLarge" } : { n };
}
