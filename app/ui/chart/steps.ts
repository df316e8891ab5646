import { addDays, mondayOf } from "../../days";

/** An amount that was counted from one day to another, "2026-11-25", both with it: of a day, a week or longer. */
export interface Amount {
  starts: string;
  ends: string;
  n: number;
}

export type Unit = "day" | "week";

/** A day or a week of a chart. */
export interface Step {
  starts: string;
  ends: string;
  /** What was counted of it alone; null where nothing is known of it alone. */
  told: number | null;
  /** Its even share of amounts that were counted over a longer time. It is a mean, and must be shown as one. */
  share: number;
}

/** The days or weeks of a time, each with what is known of it. @param from To begin with; of weeks, their Monday. */
export function stepsOf(amounts: readonly Amount[], unit: Unit, { from, to }: { from: string; to: string }): Step[] {
  const first = unit === "week" ? mondayOf(from) : from;
  const length = unit === "week" ? 7 : 1;
  const count = Math.max(0, Math.floor(daysFrom(first, to) / length) + 1);
  const steps = Array.from({ length: count }, (_, index): Step => {
    const starts = addDays(first, index * length);
    return { starts, ends: addDays(starts, length - 1), told: null, share: 0 };
  });
  for (const amount of amounts) {
    const begin = Math.floor(daysFrom(first, amount.starts) / length);
    const units = (daysFrom(amount.starts, amount.ends) + 1) / length;
    if (units <= 1) {
      const step = steps[begin];
      if (step) step.told = (step.told ?? 0) + amount.n;
    } else {
      for (const step of steps.slice(Math.max(0, begin), Math.max(0, begin + units))) step.share += amount.n / units;
    }
  }
  return steps;
}

/** A line of the table that says what a chart draws: a day or week of it, or a longer time that was only counted together. */
export interface StepRow {
  starts: string;
  ends: string;
  /** Longer than a day or week of the chart. */
  isLong: boolean;
  /** Of each series; null where nothing is known. */
  values: (number | null)[];
}

/** The amounts of some series as lines of one table, in the order of time: the chart's own numbers, none of them divided. */
export function stepRows(series: readonly (readonly Amount[])[], unit: Unit, span: { from: string; to: string }): StepRow[] {
  const rows = new Map<string, StepRow>();
  const rowOf = ({ starts, ends }: Omit<Amount, "n">, isLong: boolean): StepRow => {
    const key = `${starts} ${ends}`;
    const row = rows.get(key) ?? { starts, ends, isLong, values: series.map(() => null) };
    rows.set(key, row);
    return row;
  };
  for (const step of stepsOf([], unit, span)) rowOf(step, false);
  for (const [index, amounts] of series.entries()) {
    for (const step of stepsOf(amounts, unit, span)) rowOf(step, false).values[index] = step.told;
    for (const amount of amounts.filter((one) => daysFrom(one.starts, one.ends) >= (unit === "week" ? 7 : 1))) {
      const { values } = rowOf(amount, true);
      values[index] = (values[index] ?? 0) + amount.n;
    }
  }
  return [...rows.values()].sort((a, b) => (a.starts === b.starts ? compare(a.ends, b.ends) : compare(a.starts, b.starts)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function daysFrom(day: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(day)) / 86_400_000);
}
