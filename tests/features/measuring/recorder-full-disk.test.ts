import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { sendVisitors, startCounting } from "./processes";
import { isWhole, makeSpool, readSpool, sumOf, tallyOf } from "./spool";

/** Lets a process write no file beyond so many bytes, as a disk without space would. */
function limitFiles(process: number | undefined, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(process), `--fsize=${bytes}:`]);
}

test("on a full disk visitors are answered; what they did is counted when there is space again, and the gap is told", async () => {
  const directory = await makeSpool();
  const { child, port, stop } = await startCounting(directory);
  let output = "";
  child.stdout!.on("data", (data: Buffer) => (output += data.toString()));
  const before = await visitFor(port, 200);

  limitFiles(child.pid, 1_000);
  const during = await visitFor(port, 1_500);
  const counted = sumOf(readSpool(directory));
  expect(during.late).toBeGreaterThan(10);
  limitFiles(child.pid, "unlimited");
  await vi.waitFor(() => expect(sumOf(readSpool(directory))).toBe(before.counted + before.late + during.counted + during.late), 10_000);
  await stop();

  expect(counted).toBeLessThan(before.counted + before.late + during.late);
  expect([tallyOf(readSpool(directory), "outage"), tallyOf(readSpool(directory), "degraded")]).toEqual([1, before.late + during.late]);
  expect(isWhole(directory)).toBe(true);
  expect(output).toMatch(/^Counts cannot be written and are kept in memory: .+\nCounts are written again\n$/);
});

async function visitFor(port: number, milliseconds: number) {
  const calledBack = new AbortController();
  const visit = sendVisitors(port, 20, calledBack.signal);
  await pause(milliseconds);
  calledBack.abort();
  return visit;
}
