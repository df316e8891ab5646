import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { release } from "../../../app/features/measuring/release.server";
import { type CountDatabase, countsFile, openCounts } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";
import { dayOf } from "./counted-weeks";

const discretionOf = () => ({ smallest: 10, byMonth: false });
let folder = "";
let db: CountDatabase;
/** Counts as the site does, and has the file open all the while. */
let thread: CountingThread;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "traces-"));
  db = await openCounts({ directory: folder });
  thread = new CountingThread(countsFile(folder));
});
afterEach(async () => {
  await thread.close();
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows of `counter` as they stand in the file and in its log, whether they are rows still or were: day, scope, subject; or the index of them. */
function rowsInBytes(): string[] {
  const bytes = ["", "-wal"].map((ending) => `${countsFile(folder)}${ending}`).filter((file) => existsSync(file)).map((file) => readFileSync(file, "latin1"));
  return bytes.flatMap((text) => text.match(/20\d\d-\d\d-\d\dplacementcanary-\d+|placementcanary-\d+20\d\d-\d\d-\d\d(?:sv|so|ar)click/g) ?? []);
}

const row = (subject: string, night: number, language: string, n: number): CountRow => ({ scope: "placement", subject, metric: "click", day: dayOf(night), language, n });

describe("after a release", () => {
  test("neither the file nor its log shows a row that is erased, told or not", async () => {
    for (let night = 0; night < 14; night += 1) {
      const rows = Array.from({ length: 30 }, (_, which) => row(`canary-${which}`, night, ["sv", "so", "ar"][(which + night) % 3] ?? "sv", 1 + ((which * 7 + night) % 14)));
      await thread.ask({ kind: "add", rows });
      expect(rowsInBytes().length).toBeGreaterThan(0);
      await release(db, { today: dayOf(night + 1), discretionOf });
      const kept = new Set((await db.selectFrom("counter").select("day").execute()).map(({ day }) => day));
      expect(rowsInBytes().filter((text) => !kept.has(/\d{4}-\d\d-\d\d/.exec(text.replace(/canary-\d+(?=20\d\d-)/, ""))?.[0] ?? ""))).toEqual([]);
    }
    expect(rowsInBytes()).toEqual([]);
  });

  test("a row that is told is gone from the bytes though its neighbour is kept", async () => {
    await thread.ask({ kind: "add", rows: [row("canary-1", 1, "sv", 12), row("canary-2", 1, "so", 2)] });
    await release(db, { today: dayOf(2), discretionOf });

    expect([...new Set(rowsInBytes())].filter((text) => text.includes("canary-1"))).toEqual([]);
    expect(rowsInBytes().length).toBe(2);
  });

  test("it is noted as finished only when the log is empty", async () => {
    const reader = new Sqlite(countsFile(folder));
    await thread.ask({ kind: "add", rows: [row("canary-1", 1, "sv", 12)] });
    reader.exec("begin");
    reader.prepare("select * from counter").all();
    const releasing = release(db, { today: dayOf(2), discretionOf });
    await pause(300);
    expect([await db.selectFrom("release").select("day").execute(), rowsInBytes().length > 0]).toEqual([[], true]);
    reader.exec("commit");
    await releasing;
    reader.close();

    expect([await db.selectFrom("release").select("day").execute(), rowsInBytes()]).toEqual([[{ day: dayOf(1) }], []]);
  });
});
