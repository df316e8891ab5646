import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { Shipper } from "../../../app/features/measuring/shipper.server";
import { type CountDatabase, openCounts } from "../../../app/storage/database.server";
import { type PostgresServer, startPostgres } from "../../postgres";
import { openLine } from "./line";
import { clicks, makeSpool, openThread, readSpool, sumOf, today } from "./spool";

let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(() => asked((db) => sql`truncate counter, applied_batch`.execute(db)));

/** A machine that has counted three events. */
async function makeMachine(url: string, patience?: number) {
  const directory = await makeSpool();
  const thread = openThread(directory);
  await thread.ask({ kind: "add", rows: [clicks(3)] });
  const log: string[] = [];
  const shipper = new Shipper({ thread, open: () => openCounts({ url }), today: () => today, log: (line) => void log.push(line), ...(patience && { patience }) });
  onTestFinished(() => shipper.stop());
  return { directory, thread, log, shipper };
}

describe("a PostgreSQL server", () => {
  test("is sent what was counted", async () => {
    const { directory, shipper } = await makeMachine(postgres.url);
    await shipper.ship();

    expect(await readShared()).toEqual([clicks(3)]);
    expect(readSpool(directory)).toEqual([]);
  });

  test("that is killed and comes back gets everything once", async () => {
    const { directory, thread, log, shipper } = await makeMachine(postgres.url);
    await shipper.ship();
    await postgres.kill();
    await thread.ask({ kind: "add", rows: [clicks(1)] });
    for (let round = 0; round < 2; round += 1) await shipper.ship();
    expect(sumOf(readSpool(directory))).toBe(1);
    await postgres.start();
    await shipper.ship();

    expect(await readShared()).toEqual([clicks(4)]);
    expect(log).toEqual([expect.stringMatching(/^Counts cannot be sent and wait on disk: \S/), "Counts are sent again\n"]);
  });

  test("whose answers are lost one by one, whichever it is, counts once", async () => {
    const line = await openLine(postgres.url);
    let [answers, isLost] = [0, true];
    for (; isLost; answers += 1) {
      const { directory, log, shipper } = await makeMachine(line.url);
      line.cutAfter(answers);
      await shipper.ship();
      line.mend();
      await shipper.ship();
      expect(readSpool(directory)).toEqual([]);
      isLost = log.length > 0;
    }

    expect(answers).toBeGreaterThan(5);
    expect(await readShared()).toEqual([clicks(answers * 3)]);
  });

  test("that falls silent is given up, and asked anew over another connection", async () => {
    const line = await openLine(postgres.url);
    const { thread, log, shipper } = await makeMachine(line.url, 1_500);
    await shipper.ship();
    line.silence();
    await thread.ask({ kind: "add", rows: [clicks(1)] });
    await shipper.ship();
    line.mend();
    await shipper.ship();

    expect(log).toEqual(["Counts cannot be sent and wait on disk: no answer for 1.5 seconds\n", "Counts are sent again\n"]);
    expect(await readShared()).toEqual([clicks(4)]);
  });

  test("is sent to by two processes that share a file, and counts once", async () => {
    const { directory, shipper } = await makeMachine(postgres.url);
    const other = new Shipper({ thread: openThread(directory), open: () => openCounts(postgres), today: () => today, log: () => undefined });
    onTestFinished(() => other.stop());
    for (let round = 0; round < 10; round += 1) {
      await openThread(directory).ask({ kind: "add", rows: [clicks(1)] });
      await Promise.all([shipper.ship(), other.ship()]);
    }

    expect(await readShared()).toEqual([clicks(13)]);
  });

  test("that goes away in the midst of a change does not end the process", async () => {
    const db = await openCounts(postgres);
    const change = db.transaction().execute(async (changing) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(changing).catch(() => undefined);
      await pause(200);
      await sql`select 1`.execute(changing);
    });

    await expect(change).rejects.toThrow();
    await db.destroy();
  });
});

async function asked<Result>(ask: (db: CountDatabase) => Promise<Result>): Promise<Result> {
  const db = await openCounts(postgres);
  return ask(db).finally(() => db.destroy());
}

function readShared() {
  return asked((db) => db.selectFrom("counter").select(["day", "scope", "subject", "language", "metric", "n"]).orderBy("subject").execute());
}
