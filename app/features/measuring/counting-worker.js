// @ts-check
/**
 * Writes counts to disk, in a thread of its own: a lock that another process holds, or a slow disk, stops this thread and
 * not the pages. One message is one transaction; it is answered when the transaction is on disk.
 *
 * Plain JavaScript without imports of ours, since the same file runs beside the sources and beside the build.
 */
import { randomInt, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import Sqlite from "libsql";

/** @typedef {{ day: string, scope: string, subject: string, language: string, metric: string, n: number }} Row */
/** @typedef {{ id: number, kind: "add", rows: Row[] } | { id: number, kind: "take" } | { id: number, kind: "waiting" } | { id: number, kind: "drop", batch: number } | { id: number, kind: "close" }} Request */

/** Milliseconds to wait for another process's lock before saying so; whoever asked may ask again. */
const patience = 5_000;
/** Rows in a batch: what a machine has kept to itself for years leaves it in pieces. */
const mostRows = 10_000;

/**
 * Where this thread numbers its batches from: anywhere, so that a copy of the file that is put back, or comes to another
 * machine, cannot give a new batch the number of one that is counted already.
 */
let lastBatch = randomInt(2 ** 32) * 2 ** 20;

/** @type {ReturnType<typeof open> | undefined} */
let opened;

/** Opened at the first message: the folder may not have been there before. */
function open() {
  const file = String(workerData);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new Sqlite(file, { timeout: patience });
  for (const pragma of ["journal_mode = wal", "synchronous = full", "secure_delete = on"]) db.exec(`pragma ${pragma}`);
  db.prepare("insert into node (id) select ? where not exists (select 1 from node)").run(randomUUID());
  return {
    db,
    node: /** @type {{ id: string }} */ (db.prepare("select id from node").get()).id,
    add: db.prepare(
      `insert into counter (day, scope, subject, language, metric, n) values (?, ?, ?, ?, ?, ?)
       on conflict (scope, subject, day, language, metric) do update set n = n + excluded.n`,
    ),
    oldest: db.prepare(`select day, scope, subject, language, metric, n from counter order by rowid limit ${mostRows}`),
    clear: db.prepare(`delete from counter where rowid in (select rowid from counter order by rowid limit ${mostRows})`),
    put: db.prepare("insert into outbox (batch, rows) values (?, ?)"),
    waiting: db.prepare("select batch, rows from outbox order by batch"),
    drop: db.prepare("delete from outbox where batch = ?"),
  };
}

/** @param {Request} request */
function work(request) {
  opened ??= open();
  const { db, node, add, oldest, clear, put, waiting, drop } = opened;
  if (request.kind === "close") return void db.close();
  if (request.kind === "waiting") return { node, batches: waiting.all() };
  db.exec("begin immediate");
  try {
    if (request.kind === "add") for (const { day, scope, subject, language, metric, n } of request.rows) add.run(day, scope, subject, language, metric, n);
    if (request.kind === "drop") drop.run(request.batch);
    if (request.kind === "take") {
      const rows = oldest.all();
      if (rows.length > 0) {
        put.run((lastBatch += 1), JSON.stringify(rows));
        clear.run();
      }
    }
    db.exec("commit");
    return null;
  } catch (error) {
    if (db.inTransaction) db.exec("rollback");
    throw error;
  }
}

// After a fault the thread ends, and with the next question another begins: only so does libsql give back files and locks.
parentPort?.on("message", (/** @type {Request} */ request) => {
  try {
    parentPort?.postMessage({ id: request.id, value: work(request) });
  } catch (error) {
    parentPort?.postMessage({ id: request.id, fault: error instanceof Error ? error.message : "unknown" });
    process.exit();
  }
});
