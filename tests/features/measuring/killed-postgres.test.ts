import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { applyBatch } from "../../../app/storage/counts.server";
import { countsFile, openCounts } from "../../../app/storage/database.server";
import type { CountRow } from "../../../app/storage/schema";
import { isFullRound } from "../../browser/round";
import { startPostgres } from "../../postgres";
import { type Counting, type Seen, sendVisitors, startCounting } from "./processes";
import { isWhole, makeSpool, readSpool, sumOf, today } from "./spool";

const rounds = isFullRound ? 25 : 4;
const visitors = 75;

test(`two machines that are killed ${rounds} times each, and their PostgreSQL server with them, count everything once`, { timeout: rounds * 20_000 }, async () => {
  const postgres = await startPostgres();
  onTestFinished(postgres.stop);
  const machines = [await makeSpool(), await makeSpool()];
  const seen: Seen[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const running = await Promise.all(machines.map((directory) => startCounting(directory, postgres.url)));
    const cut = round % 2 === 1 ? pause(Math.random() * 400).then(postgres.kill) : null;
    seen.push(...(await Promise.all(running.map(workUntilKilled))));
    await cut?.then(postgres.start);
  }
  const db = await openCounts(postgres);
  onTestFinished(() => db.destroy());
  const total = async () => sumOf(await db.selectFrom("counter").selectAll().execute());
  const sent = await Promise.all(machines.map(takeBatches));
  const left = sumOf(machines.flatMap(readSpool));
  const before = await total();

  await Promise.all(machines.map((directory) => shipAll(directory, postgres.url)));
  expect(sumOf(machines.flatMap(readSpool))).toBe(0);
  const answered = seen.reduce((sum, { counted }) => sum + counted, 0);
  const unsure = seen.reduce((sum, { late, unanswered }) => sum + late + unanswered, 0);
  const counted = await total();
  expect(before).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(0);
  expect(counted).toBeGreaterThanOrEqual(answered);
  expect(counted).toBeLessThanOrEqual(answered + unsure);
  expect(counted).toBeLessThanOrEqual(before + left);
  for (const batch of sent.flat()) await expect(applyBatch(db, batch)).resolves.toBe(false);
  expect(await total()).toBe(counted);
  expect(machines.every(isWhole)).toBe(true);
});

async function workUntilKilled({ port, kill }: Counting): Promise<Seen> {
  const visit = sendVisitors(port, visitors);
  await pause(200 + Math.random() * 400);
  await kill();
  return visit;
}

/** What a machine would send, as a copy of its file would send it again. */
async function takeBatches(directory: string): Promise<{ node: string; batch: number; day: string; rows: CountRow[] }[]> {
  const thread = new CountingThread(countsFile(directory));
  await thread.ask({ kind: "take" });
  const { node, batches } = await thread.ask({ kind: "waiting" });
  await thread.close();
  return batches.map(({ batch, rows }) => ({ node, batch, day: today, rows: JSON.parse(rows) as CountRow[] }));
}

async function shipAll(directory: string, url: string): Promise<void> {
  const { stop } = await startCounting(directory, url);
  await vi.waitFor(() => expect(readSpool(directory)).toEqual([]), 10_000);
  await stop();
}
