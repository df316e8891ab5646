import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CountDatabase, openCounts } from "../../app/storage/database.server";
import { addCells } from "../../app/storage/released-cells.server";
import { type CellQuestion, readCells, readReport, type ReportQuestion } from "../../app/storage/reports.server";
import { type PostgresServer, startPostgres } from "../postgres";

const cell = (subject: string, metric: "click" | "landing", starts: string, ends: string, language: string, n: number) => ({ scope: "placement" as const, subject, metric, starts, ends, language, n });
/** 2026-11-23 is a Monday. */
const cells = [
  cell("banner", "click", "2026-11-23", "2026-11-23", "sv", 40),
  cell("banner", "click", "2026-11-29", "2026-11-29", "sv", 20),
  cell("poster", "click", "2026-11-25", "2026-11-25", "ar", 11),
  cell("poster", "click", "2026-11-23", "2026-11-29", "so", 12),
  cell("banner", "landing", "2026-11-23", "2026-12-13", "mixed", 15),
  cell("banner", "click", "2026-12-31", "2026-12-31", "sv", 30),
  cell("banner", "click", "2027-01-01", "2027-01-01", "sv", 31),
  cell("other", "click", "2026-11-23", "2026-11-23", "sv", 1_000),
  { ...cell("banner", "click", "2026-11-23", "2026-11-23", "sv", 2_000), scope: "page" as const },
];
const question: CellQuestion = { scope: "placement", subjects: ["banner", "poster"], from: "2026-11-01", to: "2027-01-31" };
const { from: _from, to: _to, ...whole } = question;
/** Asked with days and without, what is told of all the days is the same. */
const asked: [string, ReportQuestion][] = [["of a span", question], ["without end", whole]];

/** What must be true of both databases. */
function describeReports(where: string, open: () => Promise<CountDatabase>) {
  describe(where, () => {
    let db: CountDatabase;
    beforeAll(async () => {
      db = await open();
      await db.transaction().execute((change) => addCells(change, cells));
    });
    afterAll(() => db.destroy());

    test.each(asked)("sums %s are of the placements asked for, by metric and by language", async (_, all) => {
      const { metrics, languages } = await readReport(db, all);
      expect(metrics).toEqual([{ metric: "click", n: 144 }, { metric: "landing", n: 15 }]);
      expect(languages).toEqual([
        { language: "ar", metric: "click", n: 11 }, { language: "mixed", metric: "landing", n: 15 }, { language: "so", metric: "click", n: 12 }, { language: "sv", metric: "click", n: 121 },
      ]);
    });

    test.each(asked)("days %s are laid together to the weeks that people know, also over New Year, and longer cells keep their weeks", async (_, all) => {
      expect((await readReport(db, all)).weeks).toEqual([
        { starts: "2026-11-23", ends: "2026-11-29", metric: "click", n: 83 },
        { starts: "2026-11-23", ends: "2026-12-13", metric: "landing", n: 15 },
        { starts: "2026-12-28", ends: "2027-01-03", metric: "click", n: 61 },
      ]);
    });

    test("a cell belongs whole to the span in which it begins, from the Monday of its first day on", async () => {
      const part = { ...question, from: "2026-11-26", to: "2026-12-31" };
      expect((await readCells(db, part)).map(({ starts, ends, n }) => [starts, ends, n])).toEqual([
        ["2026-11-23", "2026-11-23", 40], ["2026-11-23", "2026-11-29", 12], ["2026-11-23", "2026-12-13", 15], ["2026-11-25", "2026-11-25", 11], ["2026-11-29", "2026-11-29", 20], ["2026-12-31", "2026-12-31", 30],
      ]);
      expect((await readCells(db, { ...part, from: "2026-12-07" })).map(({ n }) => n)).toEqual([30]);
      expect((await readReport(db, part)).metrics).toEqual([{ metric: "click", n: 113 }, { metric: "landing", n: 15 }]);
    });

    test("a campaign without placements has nothing to tell", async () => {
      expect(await readCells(db, { ...question, subjects: [] })).toEqual([]);
      for (const [, all] of asked) expect(await readReport(db, { ...all, subjects: [] })).toEqual({ metrics: [], weeks: [], languages: [] });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "reports-"));
let server: PostgresServer | undefined;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

describeReports("on SQLite", () => openCounts({ directory: folder }));
describeReports("on PostgreSQL", async () => openCounts({ url: (server = await startPostgres()).url }));
