import { expect, test } from "vitest";
import { addDays, weeksAround } from "../../../app/days";
import { makeDailySeries } from "../../../app/features/effect/daily-series";
import { makeWeeklySeries } from "../../../app/features/effect/weekly-series";
import { type Cell, cutCells, type Raw, type Rest } from "../../../app/features/measuring/cut-cells";
import { drawPoisson } from "../../../scripts/demo/chance";
import { drawFrom } from "../../../scripts/draw";
import { firstDay } from "./simulated-days";

const weeks = 30;

/** Counts views in some languages, and tells each night what may be told. */
function release(means: Record<string, number>, seed: number): { cells: Cell[]; counted: number[] } {
  const draw = drawFrom(seed);
  const counted = new Array<number>(weeks).fill(0);
  let [raw, rest, cells]: [Raw[], Rest | null, Cell[]] = [[], null, []];
  for (let index = 0; index <= 7 * weeks; index += 1) {
    const cut = cutCells({ rows: raw, rest }, { smallest: 10, byMonth: false }, addDays(firstDay, index));
    [raw, rest, cells] = [cut.kept, cut.rest, [...cells, ...cut.cells]];
    const fresh = Object.entries(means).map(([language, mean]) => ({ day: addDays(firstDay, index), language, n: index < 7 * weeks ? drawPoisson(draw, mean) : 0 })).filter(({ n }) => n > 0);
    for (const { n } of fresh) counted[Math.floor(index / 7)] = (counted[Math.floor(index / 7)] ?? 0) + n;
    raw = [...raw, ...fresh];
  }
  return { cells, counted };
}

const span = { starts: firstDay, ends: addDays(firstDay, 7 * weeks - 1) };
const byWeek = (cells: readonly Cell[]) => cells.map(({ n, ...cell }) => ({ ...weeksAround(cell), n }));

test("weeks of what the release tells are those that were counted, but for the few views that are told together", () => {
  const { cells, counted } = release({ sv: 40, en: 6, so: 0.5, ar: 0.4 }, 3);
  const series = makeWeeklySeries(byWeek(cells), span, []);

  expect(series).toHaveLength(weeks);
  expect(series.filter(({ n }) => n === null)).toEqual([]);
  for (const [week, { n }] of series.entries()) expect(Math.abs((n ?? 0) / (counted[week] ?? 0) - 1), `week ${week}`).toBeLessThan(0.06);
});

test("a page of which most weeks are told only together has a series that is missing there, not a smooth one", () => {
  const { cells } = release({ sv: 1.5, en: 0.5, so: 0.3 }, 4);
  const series = makeWeeklySeries(byWeek(cells), span, []);

  expect(series.filter(({ gap }) => gap === "spread").length).toBeGreaterThan(weeks / 4);
});

test("days are told of the languages that are read enough on each", () => {
  const { cells } = release({ sv: 60, en: 11, so: 0.5 }, 5);
  const { languages, days } = makeDailySeries(cells, span, []);

  expect(languages).toEqual(["sv"]);
  expect(days.every(({ n }) => n !== null && n >= 10)).toBe(true);
});
