import { statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { Shipper } from "../../../app/features/measuring/shipper.server";
import { countsFile, openCounts } from "../../../app/storage/database.server";
import { clicks, losing, makeSpool, openThread, readSpool, sumOf, today } from "./spool";

/** A machine, and a database that it sends to; `state` says whether that can be reached. */
async function makeMachine() {
  const [directory, shared] = [await makeSpool(), await makeSpool()];
  const state = { isDown: false };
  const log: string[] = [];
  const thread = openThread(directory);
  const open = () => (state.isDown ? Promise.reject(new Error("no connection")) : openCounts({ directory: shared }));
  const startShipper = (through: Pick<CountingThread, "ask"> = thread) => {
    const shipper = new Shipper({ thread: through, open, today: () => today, log: (line) => void log.push(line), interval: 20 });
    onTestFinished(() => shipper.stop());
    return shipper;
  };
  return { directory, shared, state, log, thread, startShipper };
}

describe("a shipment", () => {
  test("brings what was counted, and leaves nothing behind", async () => {
    const { directory, shared, thread, startShipper } = await makeMachine();
    await thread.ask({ kind: "add", rows: [clicks(2, "a"), clicks(3, "b")] });
    await startShipper().ship();

    expect(readSpool(shared)).toEqual([clicks(2, "a"), clicks(3, "b")]);
    expect(readSpool(directory)).toEqual([]);
  });

  test("comes again and again until the end, and once more then", async () => {
    const { shared, thread, startShipper } = await makeMachine();
    const shipper = startShipper();
    shipper.start();
    await thread.ask({ kind: "add", rows: [clicks(1)] });
    await expect.poll(() => sumOf(readSpool(shared)), { timeout: 5_000 }).toBe(1);
    await thread.ask({ kind: "add", rows: [clicks(1)] });
    await shipper.stop();

    expect(sumOf(readSpool(shared))).toBe(2);
  });

  test("of which it is not known that it came is repeated and counted once, after a restart too", async () => {
    const { directory, shared, thread, startShipper } = await makeMachine();
    await thread.ask({ kind: "add", rows: [clicks(7)] });
    await startShipper(losing(thread, ({ kind }) => kind === "drop")).ship();
    expect([sumOf(readSpool(shared)), sumOf(readSpool(directory))]).toEqual([7, 7]);
    await thread.close();
    await startShipper(openThread(directory)).ship();

    expect([sumOf(readSpool(shared)), sumOf(readSpool(directory))]).toEqual([7, 0]);
  });

  test("that the server refuses keeps no other waiting", async () => {
    const { shared, log, thread, startShipper } = await makeMachine();
    await refuse(shared, "counter", "new.subject = 'refused'");
    await thread.ask({ kind: "add", rows: [clicks(1, "refused")] });
    await thread.ask({ kind: "take" });
    await thread.ask({ kind: "add", rows: [clicks(1, "taken")] });
    await startShipper().ship();

    expect(readSpool(shared)).toEqual([clicks(1, "taken")]);
    expect(log).toEqual(["Counts cannot be sent and wait on disk: refused\n"]);
  });
});

describe("while the server is gone", () => {
  test("it is said once when that begins and once when it is over, and nothing is lost", async () => {
    const { directory, shared, state, log, thread, startShipper } = await makeMachine();
    const shipper = startShipper();
    state.isDown = true;
    for (let round = 0; round < 3; round += 1) {
      await thread.ask({ kind: "add", rows: [clicks(1)] });
      await shipper.ship();
    }
    expect(sumOf(readSpool(directory))).toBe(3);
    state.isDown = false;
    for (let round = 0; round < 2; round += 1) await shipper.ship();

    expect(log).toEqual(["Counts cannot be sent and wait on disk: no connection\n", "Counts are sent again\n"]);
    expect(sumOf(readSpool(shared))).toBe(3);
  });

  test("what waits grows with what is counted, and not with how long", async () => {
    const { directory, shared, thread, startShipper } = await makeMachine();
    const shipper = startShipper();
    const admit = await refuse(shared, "applied_batch", "true");
    const sizes: number[] = [];
    for (let shipment = 0; shipment < 60; shipment += 1) {
      await thread.ask({ kind: "add", rows: Array.from({ length: 500 }, (_, subject) => clicks(5, subject)) });
      await shipper.ship();
      sizes.push(statSync(countsFile(directory)).size);
    }
    expect(sumOf(readSpool(directory))).toBe(60 * 2_500);
    expect(sizes.at(-1)! - sizes[19]!).toBeLessThan(50_000);
    expect(sizes.at(-1)).toBeLessThan(1_000_000);
    await admit();
    for (let shipment = 0; shipment < 2; shipment += 1) await shipper.ship();

    expect(sumOf(readSpool(shared))).toBe(60 * 2_500);
  });

  test("the end of the process does not wait for it", async () => {
    const { thread } = await makeMachine();
    const shipper = new Shipper({ thread, open: () => new Promise(() => undefined), today: () => today, log: () => undefined });
    shipper.start();

    await expect(Promise.race([shipper.stop().then(() => "ended"), pause(4_000, "waits")])).resolves.toBe("ended");
  });
});

/** Makes a database refuse some rows. @returns Lets it take them again. */
async function refuse(directory: string, table: string, when: string): Promise<() => Promise<unknown>> {
  const db = await openCounts({ directory });
  onTestFinished(() => db.destroy());
  await sql.raw(`create trigger refusal before insert on ${table} when ${when} begin select raise(abort, 'refused'); end`).execute(db);
  return () => sql`drop trigger refusal`.execute(db);
}
