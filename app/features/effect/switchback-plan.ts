import { addDays } from "../../days";
import { limits } from "./limits";
import type { Span } from "./span";

/** What decides which days a banner stands. */
export interface SwitchbackChoice {
  /** First day, as "2026-11-25". */
  starts: string;
  weeks: number;
  /** A whole number; the same one gives the same days. */
  seed: number;
  /** Each change is followed by a day that does not count, in case a banner works on after it is gone. */
  hasWashout: boolean;
}

/** Two days that are compared: one with the banner, one without. */
export interface Pair {
  on: string;
  off: string;
}

export interface SwitchbackPlan extends SwitchbackChoice {
  ends: string;
  /** Days on which the banner stands, from one to another. */
  spans: Span[];
  pairs: Pair[];
}

/**
 * Draws by lot for each pair of days that follow each other on which of them the banner stands, so that neither season, news nor what
 * the office hopes for decides it. With a day of washout a pair is of two days and two days, of which each second counts. Days that
 * make no whole pair at the end are without banner.
 *
 * @throws RangeError for other than 1 to 9 whole weeks.
 */
export function planSwitchback(choice: SwitchbackChoice): SwitchbackPlan {
  const { starts, weeks, seed, hasWashout } = choice;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > limits.switchbackWeeks) throw new RangeError(`A banner is switched on and off for 1 to ${limits.switchbackWeeks} weeks, not ${weeks}`);
  const length = hasWashout ? 2 : 1;
  const draw = coinsFrom(seed);
  const blocks = Array.from({ length: Math.floor((7 * weeks) / (2 * length)) }, (_, pair) => {
    const [first, second] = [2 * pair * length, (2 * pair + 1) * length];
    return draw() ? { on: first, off: second } : { on: second, off: first };
  });
  const counted = (block: number) => addDays(starts, block + length - 1);
  return {
    ...choice,
    ends: addDays(starts, 7 * weeks - 1),
    spans: joinSpans(blocks.map(({ on }) => ({ starts: addDays(starts, on), ends: counted(on) }))),
    pairs: blocks.map(({ on, off }) => ({ on: counted(on), off: counted(off) })),
  };
}

/** Heads or tails by lot, and the same at every run (mulberry32). */
function coinsFrom(seed: number): () => boolean {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) & 1) === 1;
  };
}

/** Days that follow each other are one span: the banner stays. */
function joinSpans(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && addDays(last.ends, 1) === span.starts) last.ends = span.ends;
    else joined.push({ ...span });
    return joined;
  }, []);
}
