import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { onTestFinished } from "vitest";
import type { Count } from "../../../app/features/measuring/count";
import { CountingThread, type Question } from "../../../app/features/measuring/counting-thread.server";
import { countsFile, openCounts } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";

/** A day on which everything in these tests is counted that does not say otherwise. */
export const today = "2026-11-25";

/** A folder with tables for counts, gone after the test. */
export async function makeSpool(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "counts-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  await (await openCounts({ directory })).destroy();
  return directory;
}

/** The thread that writes counts there, ended after the test. */
export function openThread(directory: string): CountingThread {
  const thread = new CountingThread(countsFile(directory));
  onTestFinished(() => thread.close());
  return thread;
}

/** The same thread as somebody sees it who never learns that some of what they asked for has been done. */
export function losing(thread: CountingThread, isLost: (question: Question) => boolean): Pick<CountingThread, "ask"> {
  return { ask: ((question: Question) => (isLost(question) ? Promise.reject(new Error("lost")) : thread.ask(question))) as CountingThread["ask"] };
}

/** A click, or one of many that are told apart. */
export function click(subject: number | string = "banner"): Omit<Count, "day"> {
  return { scope: "placement", subject: String(subject), language: "sv", metric: "click" };
}

/** Sums of clicks, as the thread takes them. */
export function clicks(n: number, subject: number | string = "banner"): CountRow {
  return { day: today, ...click(subject), n };
}

/** What lies in a folder, whether or not it is on its way elsewhere; asked over a connection of its own. */
export function readSpool(directory: string): CountRow[] {
  return asked(directory, (db) => [
    ...(db.prepare("select day, scope, subject, language, metric, n from counter order by day, subject").all() as CountRow[]),
    ...(db.prepare("select rows from outbox").all() as { rows: string }[]).flatMap(({ rows }) => JSON.parse(rows) as CountRow[]),
  ]);
}

/** Whether the file is whole, in SQLite's own judgement. */
export function isWhole(directory: string): boolean {
  return asked(directory, (db) => (db.prepare("pragma integrity_check").get() as { integrity_check: string }).integrity_check === "ok");
}

/** How much was counted, but for what was counted of the counting. */
export function sumOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, { scope, n }) => sum + (scope === "quality" ? 0 : n), 0);
}

/** How much is tallied of the counting itself. */
export function tallyOf(rows: readonly CountRow[], subject: "degraded" | "outage"): number {
  return rows.reduce((sum, row) => sum + (row.subject === subject ? row.n : 0), 0);
}

function asked<Result>(directory: string, ask: (db: Sqlite.Database) => Result): Result {
  const db = new Sqlite(countsFile(directory), { timeout: 5_000 });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}
