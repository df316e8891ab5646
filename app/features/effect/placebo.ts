import { campaignColumn, rowsOf, type Surroundings } from "./design";
import { limits } from "./limits";
import { fitQuasiPoisson } from "./quasi-poisson";
import { conditionOf, type Matrix } from "./solve";
import type { Placebo } from "./verdict";
import type { Week } from "./weekly-series";

/**
 * Tries the same model at every earlier time of the same length, as if the campaign had run then: how often is something as large
 * seen where no campaign was? Not tried are times with a missing week, and those that cannot be told from what else happened then.
 *
 * @param weeks Those before the campaign.
 * @param length Weeks of the campaign.
 * @param effect The campaign's own, as a difference of logarithms.
 * @returns null where there is no earlier time to try.
 */
export function tryPlacebos(weeks: readonly Pick<Week, "n">[], surroundings: Surroundings, length: number, effect: number): Placebo | null {
  const rowsUntil = rowsByEnd(surroundings, weeks);
  const effects: number[] = [];
  for (let from = limits.baseWeeks; from + length <= weeks.length; from += 1) {
    const found = effectAt(weeks, surroundings, rowsUntil(from + length), { from, until: from + length });
    if (found !== null) effects.push(found);
  }
  return effects.length > 0 ? { tried: effects.length, asLarge: effects.filter((other) => Math.abs(other) >= Math.abs(effect)).length } : null;
}

/** Rows with and without a campaign, of what has happened until a week. They are made anew only when something more has: there are over a hundred times to try. */
function rowsByEnd(surroundings: Surroundings, weeks: readonly Pick<Week, "n">[]): (until: number) => { without: Matrix; during: Matrix } {
  const count = weeks.length;
  const begun = surroundings.columns.map(({ shares }) => weeks.findIndex(({ n }, week) => n !== null && (shares[week] ?? 0) > 0));
  const made = new Map<number, { without: Matrix; during: Matrix }>();
  return (until) => {
    const columns = surroundings.columns.filter((_, column) => begun[column] !== -1 && (begun[column] ?? count) < until);
    const rows = made.get(columns.length) ?? { without: rowsOf({ ...surroundings, columns }, new Array<number>(count).fill(0)), during: rowsOf({ ...surroundings, columns }, new Array<number>(count).fill(1)) };
    made.set(columns.length, rows);
    return rows;
  };
}

function effectAt(weeks: readonly Pick<Week, "n">[], { columns }: Surroundings, { without, during }: ReturnType<ReturnType<typeof rowsByEnd>>, { from, until }: { from: number; until: number }): number | null {
  const rows: (readonly number[])[] = [];
  const counts: number[] = [];
  for (let week = 0; week < until; week += 1) {
    const n = weeks[week]?.n ?? null;
    if (n === null && week >= from) return null;
    if (n === null) continue;
    rows.push((week < from ? without[week] : during[week]) ?? []);
    counts.push(n);
  }
  if (counts.length - (until - from) < limits.baseWeeks) return null;
  const isAlone = columns.every(({ shares }) => shares.slice(from, until).every((share) => share === 0));
  if (!isAlone && conditionOf(rows) > limits.condition) return null;
  return fitQuasiPoisson(rows, counts)?.coefficients[campaignColumn] ?? null;
}
