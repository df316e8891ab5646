/** Whether every size and every pair is gone through, as in `npm run test:all`, or a spread of them, as in `npm test`. */
export const isFullRound = process.env.ROUND === "full";

/** The whole in a full round, else the named part of it. */
export function inRound<Value>(whole: Record<string, Value>, part: readonly string[]): [string, Value][] {
  return Object.entries(whole).filter(([name]) => isFullRound || part.includes(name));
}
