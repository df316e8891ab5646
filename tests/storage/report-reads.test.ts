import { describe, expect, test } from "vitest";
import { addDays } from "../../app/days";
import { addCells } from "../../app/storage/released-cells.server";
import { readDaySums, readSingleDays, readTotals, readWeekSums, streamCells, type SumQuestion } from "../../app/storage/report-reads.server";
import type { CellRow } from "../../app/storage/schema";
import type { CountDatabase } from "../../app/storage/database.server";
import { openCounts } from "../../app/storage/database.server";
import { openBoth, places } from "../databases";

const { on } = openBoth(openCounts);
const cell = (subject: string, metric: "click" | "served", starts: string, ends: string, n: number, language = "sv"): CellRow => ({ scope: "placement", subject, metric, starts, ends, language, n });
/** 2026-11-23 is a Monday. */
const few = [
  cell("banner", "click", "2026-11-23", "2026-11-23", 40), cell("banner", "click", "2026-11-23", "2026-11-23", 11, "ar"), cell("banner", "click", "2026-11-29", "2026-11-29", 20), cell("banner", "served", "2026-11-29", "2026-11-29", 300),
  cell("banner", "click", "2026-11-16", "2026-12-06", 12, "mixed"), cell("poster", "click", "2026-11-23", "2026-11-29", 15, "mixed"), cell("banner", "click", "2026-12-31", "2026-12-31", 30),
];
/** More than are read at once, several on each day. */
const many = Array.from({ length: 4_500 }, (_, index) => cell("many", "click", addDays("2020-01-01", Math.floor(index / 7)), addDays("2020-01-01", Math.floor(index / 7)), 10 + index, `l${index % 7}`));

async function collect(db: CountDatabase, question: SumQuestion): Promise<CellRow[]> {
  const all: CellRow[] = [];
  for await (const cells of streamCells(db, question)) all.push(...cells);
  return all;
}

describe.each(places)("on %s", (where) => {
  const db = () => on(where);
  const own = { scope: "placement" as const, subjects: ["banner", "poster"] };

  test("sums of a span are of everything that touches it, whole", async () => {
    await db().transaction().execute((change) => addCells(change, [...few, ...many]));
    const span = { from: "2026-11-24", to: "2026-11-29" };
    expect(await readWeekSums(db(), { ...own, ...span, metrics: ["click"] })).toEqual([{ starts: "2026-11-16", ends: "2026-12-06", n: 12 }, { starts: "2026-11-23", ends: "2026-11-29", n: 86 }]);
    expect(await readDaySums(db(), { ...own, ...span, metrics: ["click"] })).toEqual([{ starts: "2026-11-16", ends: "2026-12-06", n: 12 }, { starts: "2026-11-23", ends: "2026-11-29", n: 15 }, { starts: "2026-11-29", ends: "2026-11-29", n: 20 }]);
    expect(await readSingleDays(db(), { ...own, metrics: ["click", "served"], from: "2026-11-23", to: "2026-11-29" })).toEqual(expect.arrayContaining([
      { subject: "banner", metric: "click", day: "2026-11-23", n: 51 }, { subject: "banner", metric: "click", day: "2026-11-29", n: 20 }, { subject: "banner", metric: "served", day: "2026-11-29", n: 300 },
    ]));
  });

  test("totals are of each thing, or of all things of a scope", async () => {
    expect(await readTotals(db(), own)).toEqual([{ subject: "banner", metric: "click", n: 113 }, { subject: "banner", metric: "served", n: 300 }, { subject: "poster", metric: "click", n: 15 }]);
    expect((await readTotals(db(), { scope: "placement" })).map(({ subject }) => subject)).toEqual(["banner", "banner", "many", "poster"]);
  });

  test("of nothing, nothing is asked", async () => {
    expect(await Promise.all([readTotals(db(), { ...own, subjects: [] }), readWeekSums(db(), { ...own, subjects: [], metrics: ["click"] }), collect(db(), { ...own, subjects: [] })])).toEqual([[], [], []]);
  });

  test("cells come a few at a time, each once, thing by thing and day by day", async () => {
    const sizes: number[] = [];
    for await (const cells of streamCells(db(), { scope: "placement", subjects: ["many"] })) sizes.push(cells.length);
    expect(sizes).toEqual([2_000, 2_000, 500]);
    expect(await collect(db(), { scope: "placement", subjects: ["many"] })).toEqual(many);
    expect(await collect(db(), { scope: "placement" })).toHaveLength(few.length + many.length);
    expect((await collect(db(), { ...own, from: "2026-12-01", to: "2026-12-30" })).map(({ n }) => n)).toEqual([12]);
  });
});
