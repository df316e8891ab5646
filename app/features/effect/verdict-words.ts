import { limits } from "./limits";
import type { Foresight } from "./power";
import type { Estimate, Refusal, Verdict } from "./verdict";

/** A sentence by its key in office/effect.json, and what goes into it. Numbers are rounded as they are said, and have no sign: the words say more or fewer. */
export interface Words {
  key: string;
  values: Record<string, number | string[]>;
}

/** The sentence that a verdict is. */
export function wordsFor(verdict: Verdict): Words {
  switch (verdict.kind) {
    case "estimate":
      return verdict.includesZero ? wordsForZero(verdict) : wordsForDifference(verdict);
    case "refusal":
      return wordsForRefusal(verdict);
    case "indistinct":
      return { key: "verdict.indistinct", values: { names: verdict.from } };
  }
}

/** All that is said of a verdict, in order: the sentence itself, what would be seen at all, and how often the same was seen without a campaign. */
export function sentencesFor(verdict: Verdict): Words[] {
  const sentences = [wordsFor(verdict)];
  if (verdict.kind === "refusal" && verdict.leastVisible !== null) sentences.push({ key: "refusal.leastVisible", values: { leastVisible: roundUp(verdict.leastVisible) } });
  if (verdict.kind === "estimate" && verdict.placebo) sentences.push({ key: "placebo.result", values: { ...verdict.placebo } });
  return sentences;
}

/** What is said before a campaign starts. @param weeks How long it is planned to run. */
export function wordsForForesight(foresight: Foresight, weeks: number): Words[] {
  return foresight.kind === "visible" ? [{ key: `power.${foresight.method}`, values: { leastVisible: roundUp(foresight.percent), weeks } }] : sentencesFor(foresight);
}

function wordsForDifference({ percent, low, high, extraViews }: Estimate): Words {
  const [least, most] = [low, high].toSorted((one, other) => Math.abs(one) - Math.abs(other));
  const [fewest, greatest] = [extraViews.low, extraViews.high].toSorted((one, other) => Math.abs(one) - Math.abs(other));
  const values = { percent: roundPercent(percent), low: roundPercent(least ?? 0), high: roundPercent(most ?? 0), lowViews: roundViews(fewest ?? 0), highViews: roundViews(greatest ?? 0) };
  return { key: percent > 0 ? "verdict.more" : "verdict.fewer", values };
}

/** That nothing is seen is news only where something would have been. */
function wordsForZero({ method, low, high, leastVisible }: Estimate): Words {
  const values = { fewer: roundPercent(low), more: roundPercent(high), leastVisible: roundUp(leastVisible) };
  return { key: leastVisible > limits.clear ? `verdict.tooLittle.${method}` : "verdict.mayBeZero", values };
}

function wordsForRefusal(refusal: Refusal): Words {
  const key = `refusal.${refusal.reason}`;
  switch (refusal.reason) {
    case "baseShort":
    case "campaignShort":
    case "fewViews":
    case "fewPairs":
      return { key, values: { have: roundDown(refusal.have), need: refusal.need } };
    case "missing":
      return { key, values: { have: Math.ceil(refusal.have), most: refusal.most } };
    case "correlated":
    case "slotChanged":
    case "notByDay":
      return { key, values: {} };
  }
}

/** Whole percent; what is not nothing does not become 0. */
function roundPercent(percent: number): number {
  const size = Math.abs(percent);
  return size >= 1 ? Math.round(size) : Math.max(0.1, Math.round(10 * size) / 10);
}

/** Two figures: more would promise what the interval does not hold. */
function roundViews(views: number): number {
  const size = Math.max(1, Math.abs(views));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 1);
  return step * Math.round(size / step);
}

/** "Above about 40 %" must not be less than it is. */
function roundUp(percent: number): number {
  return percent < 10 ? Math.ceil(percent) : 5 * Math.ceil(percent / 5);
}

/** What falls short of a need does not become it. */
function roundDown(value: number): number {
  return Math.floor(10 * value) / 10;
}
