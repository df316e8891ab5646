import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import Sqlite from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CountingThread } from "../../app/features/measuring/counting-thread.server";
import { Recorder } from "../../app/features/measuring/recorder.server";
import { countsFile, openCounts } from "../../app/storage/database.server";

let directory = "";

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "backup-"));
  await (await openCounts({ directory })).destroy();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What a file holds, and whether it is whole. */
function inspect(path: string): { n: number; integrity: string } {
  const file = new Sqlite(path, { readonly: true });
  const { n } = file.prepare("select coalesce(sum(n), 0) as n from counter where scope = 'placement'").get() as { n: number };
  const { integrity_check: integrity } = file.prepare("pragma integrity_check").get() as { integrity_check: string };
  file.close();
  return { n, integrity };
}

test("a copy that is made while counts are written is whole, and holds what was answered before it was begun (22)", async () => {
  const thread = new CountingThread(countsFile(directory));
  const recorder = new Recorder({ thread, today: () => "2026-11-25", log: () => undefined });
  let [asked, isCounting] = [0, true];
  const counting = (async () => {
    for (; isCounting; await nextTurn()) await Promise.all(Array.from({ length: 20 }, () => recorder.count({ scope: "placement", subject: `placement-${(asked += 1) % 50}`, language: "sv", metric: "click" })));
  })();

  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const copy = join(directory, `copy-${round}.sqlite`);
    const before = inspect(countsFile(directory)).n;
    const file = new Sqlite(countsFile(directory));
    file.prepare("vacuum into ?").run(copy);
    file.close();
    const after = inspect(copy);
    expect(after.integrity).toBe("ok");
    expect(after.n).toBeGreaterThanOrEqual(before);
    expect(after.n).toBeLessThanOrEqual(asked);
  }
  isCounting = false;
  await counting;
  await recorder.flush();
  await thread.close();
  expect(inspect(countsFile(directory))).toEqual({ n: asked, integrity: "ok" });
});
