import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { patience, Recorder } from "../../../app/features/measuring/recorder.server";
import { countsFile } from "../../../app/storage/database.server";
import { isFullRound } from "../../browser/round";
import { startScript } from "./processes";
import { click, makeSpool, openThread, readSpool, sumOf, tallyOf, today } from "./spool";

/** Ten seconds are longer than the thread waits for a lock before it says so. */
const held = isFullRound ? 10_000 : 2_000;

test(`while another process holds the file for ${held / 1000} seconds no visitor waits for it, and everything is counted`, async () => {
  const directory = await makeSpool();
  const thread = openThread(directory);
  await thread.ask({ kind: "waiting" });
  const recorder = new Recorder({ thread, today: () => today, log: () => undefined });
  const holder = startScript("hold-lock.mjs", countsFile(directory), held);
  await once(holder, "message");

  const end = once(holder, "exit");
  const waits: Promise<number>[] = [];
  while (holder.exitCode === null) {
    waits.push(waitBeyondPatience(recorder.count(click())));
    await pause(10);
  }
  await end;
  await recorder.flush();

  expect(waits.length).toBeGreaterThan(held / 50);
  expect(Math.max(...(await Promise.all(waits)))).toBeLessThan(50);
  expect(sumOf(readSpool(directory))).toBe(waits.length);
  expect(tallyOf(readSpool(directory), "degraded")).toBeGreaterThan(waits.length / 2);
});

/** Milliseconds for which a count waits longer than a clock that is set to its patience, on a machine that may be busy. */
async function waitBeyondPatience(counting: Promise<void>): Promise<number> {
  const timed = (work: Promise<unknown>) => work.then(() => performance.now());
  const [counted, patient] = await Promise.all([timed(counting), timed(pause(patience))]);
  return counted - patient;
}

test("four processes that count in one file count everything, and each lives until it has", { timeout: 120_000 }, async () => {
  const directory = await makeSpool();
  const transactions = isFullRound ? 400 : 40;
  const processes = Array.from({ length: 4 }, () => startScript("add-counts.ts", directory, transactions));
  const codes = await Promise.all(processes.map((child) => once(child, "exit")));

  expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0, 0]);
  expect(sumOf(readSpool(directory))).toBe(4 * transactions * 500);
});
