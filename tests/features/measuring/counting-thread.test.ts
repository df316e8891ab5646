import { readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { clicks, makeSpool, openThread, readSpool, sumOf } from "./spool";

describe("the thread that writes counts", () => {
  test("has written when it answers", async () => {
    const directory = await makeSpool();
    await openThread(directory).ask({ kind: "add", rows: [clicks(2), clicks(3)] });

    expect(readSpool(directory)).toEqual([clicks(5)]);
  });

  test("writes all of what it is given or nothing of it", async () => {
    const directory = await makeSpool();
    const thread = openThread(directory);

    await expect(thread.ask({ kind: "add", rows: [clicks(1), clicks(0, "refused")] })).rejects.toThrow("CHECK constraint failed: n > 0");
    expect(readSpool(directory)).toEqual([]);
  });

  test("goes on after a fault, and keeps no file open for each", async () => {
    const directory = await makeSpool();
    const thread = openThread(directory);
    for (let fault = 0; fault < 10; fault += 1) await expect(thread.ask({ kind: "add", rows: [clicks(0)] })).rejects.toThrow();
    await thread.ask({ kind: "add", rows: [clicks(1)] });

    expect(sumOf(readSpool(directory))).toBe(1);
    expect(openFilesIn(directory).length).toBeLessThan(10);
  });

  test("tells in words that there is no place to write, and writes when there is", async () => {
    const directory = await makeSpool();
    const file = join(directory, "in-the-way");
    writeFileSync(file, "");
    const thread = new CountingThread(join(file, "counts.sqlite"));

    await expect(thread.ask({ kind: "add", rows: [clicks(1)] })).rejects.toThrow("EEXIST");
    rmSync(file);
    await expect(thread.ask({ kind: "add", rows: [clicks(1)] })).rejects.toThrow("no such table");
    await thread.close();
  });

  test("does what it has been asked before it ends, and nothing after", async () => {
    const directory = await makeSpool();
    const thread = openThread(directory);
    const asked = Array.from({ length: 50 }, () => thread.ask({ kind: "add", rows: [clicks(1)] }));
    await thread.close();

    await expect(Promise.all(asked)).resolves.toHaveLength(50);
    await expect(thread.ask({ kind: "add", rows: [clicks(1)] })).rejects.toThrow("Nothing is counted any more");
    expect(sumOf(readSpool(directory))).toBe(50);
  });
});

describe("batches", () => {
  test("are pieces of what was counted over years", async () => {
    const directory = await makeSpool();
    const thread = openThread(directory);
    await thread.ask({ kind: "add", rows: Array.from({ length: 10_001 }, (_, subject) => clicks(1, subject)) });
    await thread.ask({ kind: "take" });
    await thread.ask({ kind: "take" });
    await thread.ask({ kind: "take" });
    const { batches } = await thread.ask({ kind: "waiting" });

    expect(batches.map(({ rows }) => (JSON.parse(rows) as unknown[]).length).sort()).toEqual([1, 10_000]);
    expect(sumOf(readSpool(directory))).toBe(10_001);
  });

  test("have numbers that no batch of another thread has", async () => {
    const directory = await makeSpool();
    for (const thread of [openThread(directory), openThread(directory)]) {
      await thread.ask({ kind: "add", rows: [clicks(1)] });
      await thread.ask({ kind: "take" });
    }
    const { batches } = await openThread(directory).ask({ kind: "waiting" });
    const [first, second] = batches.map(({ batch }) => batch);

    expect(Math.abs(first! - second!)).toBeGreaterThan(1);
    expect(batches.every(({ batch }) => Number.isSafeInteger(batch))).toBe(true);
  });
});

/** Files that this process has open, by the system's own list. */
function openFilesIn(directory: string): string[] {
  return readdirSync("/proc/self/fd").flatMap((name) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${name}`);
      return target.startsWith(directory) ? [target] : [];
    } catch {
      return [];
    }
  });
}
