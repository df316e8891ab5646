import { type Column, touches } from "./confounder";
import { rowsOf, type Surroundings } from "./design";
import { limits } from "./limits";
import { conditionOf } from "./solve";
import type { Span } from "./span";

/**
 * What a campaign cannot be told apart from, by name; empty where it can be told apart from all. What was there at another time too is
 * known from then, as long as the columns differ enough. What was there at the campaign's time alone is known from nothing: the few
 * weeks by which it is longer than the campaign, if any, say too little of it.
 *
 * @param used Which weeks are told.
 */
export function findIndistinct(surroundings: Surroundings, shares: readonly number[], used: readonly number[], campaign: Span): string[] {
  const touching = surroundings.columns.filter(({ confounders }) => touches(confounders, campaign));
  const during = used.filter((week) => (shares[week] ?? 0) > 0);
  const alone = touching.filter(({ confounders }) => confounders.every((confounder) => touches([confounder], campaign)));
  const guilty = [findCrowd(alone, during), findAlike(touching, surroundings, shares, used)].find((columns) => columns.length > 0) ?? [];
  const names = guilty.flatMap(({ confounders }) => confounders).filter((confounder) => touches([confounder], campaign)).map(({ name }) => name);
  return [...new Set(names)].sort();
}

/** Those that leave less than half of the campaign's weeks to itself: one alone if one does, else all together. */
function findCrowd(columns: readonly Column[], during: readonly number[]): readonly Column[] {
  const leavesTooLittle = (some: readonly Column[]) => during.filter((week) => some.every(({ shares }) => shares[week] === 0)).length < during.length / 2;
  const single = columns.filter((column) => leavesTooLittle([column]));
  if (single.length > 0) return single;
  return leavesTooLittle(columns) ? columns : [];
}

/** Those whose columns, with the others, nearly make up the campaign's. */
function findAlike(touching: readonly Column[], surroundings: Surroundings, shares: readonly number[], used: readonly number[]): readonly Column[] {
  const conditionWithout = (columns: readonly Column[]) => {
    const rows = rowsOf({ ...surroundings, columns: surroundings.columns.filter((column) => !columns.includes(column)) }, shares);
    return conditionOf(used.map((week) => rows[week] ?? []));
  };
  if (conditionWithout([]) <= limits.condition || conditionWithout(touching) > limits.condition) return [];
  const single = touching.filter((column) => conditionWithout([column]) <= limits.condition);
  return single.length > 0 ? single : touching;
}
