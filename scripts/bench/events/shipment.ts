import { fork } from "node:child_process";
import { sql } from "kysely";
import { openCounts } from "../../../app/storage/database.server";
import { startPostgres } from "../../../tests/postgres";
import { atLeast, exactly, type Finding, shown } from "./finding";
import type { Shipped } from "./ship";

const nodes = ["one", "two"];
const batches = 60;
const perSecond = 50_000;

/** Machines that send their sums to one PostgreSQL at the same time, and of every tenth batch do not hear that it came. */
export async function measureShipment(): Promise<Finding[]> {
  const server = await startPostgres();
  try {
    await (await openCounts({ url: server.url })).destroy();
    const shipped = await Promise.all(nodes.map((node, index) => ship(server.url, node, index)));
    const events = sum(shipped.map((node) => node.events));
    const seconds = Math.max(...shipped.map((node) => node.ends)) / 1_000 - Math.min(...shipped.map((node) => node.starts)) / 1_000;
    const { counted, deadlocks } = await ask(server.url);
    return [
      atLeast("events shipped to PostgreSQL", events / seconds, perSecond, "/s"),
      shown("in rows", sum(shipped.map(({ rows }) => rows)) / seconds, "/s"),
      exactly("events counted, of those shipped", counted, events),
      exactly(`batches counted twice, of ${sum(shipped.map(({ replayed }) => replayed))} sent twice`, sum(shipped.map(({ twice }) => twice)), 0),
      exactly("deadlocks", deadlocks, 0),
    ];
  } finally {
    await server.stop();
  }
}

function ship(url: string, node: string, seed: number): Promise<Shipped> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./ship.ts", import.meta.url), [url, node, String(seed), String(batches)]);
    child.once("message", (shipped) => resolve(shipped as Shipped));
    child.once("exit", (code) => reject(new Error(`A node ended with ${code}`)));
  });
}

/** Read once the nodes have gone: a connection tells of its deadlocks when it ends. */
async function ask(url: string): Promise<{ counted: number; deadlocks: number }> {
  const db = await openCounts({ url });
  const { n } = await db.selectFrom("counter").select(sql<number>`cast(sum(n) as bigint)`.as("n")).executeTakeFirstOrThrow();
  const { rows } = await sql<{ deadlocks: number }>`select deadlocks from pg_stat_database where datname = current_database()`.execute(db);
  await db.destroy();
  return { counted: n, deadlocks: rows[0]?.deadlocks ?? Infinity };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
