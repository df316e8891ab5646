import { reasonOf } from "../../reason";
import { applyBatch } from "../../storage/counts.server";
import type { CountDatabase } from "../../storage/database.server";
import type { CountRow } from "../../storage/schema";
import type { CountingThread, Waiting } from "./counting-thread.server";

/** Milliseconds from one shipment to the next. */
const usualInterval = 10_000;
/** Milliseconds until a server that says nothing is taken for gone; a shipment takes far less. */
const usualPatience = 30_000;
/** Milliseconds for which the end of the process waits for the last shipment. */
const mostAtEnd = 3_000;
/** While as many batches wait, counts go on adding up where they are: what waits grows with what is counted, not with how long. */
const mostWaiting = 6;

interface ShipperOptions {
  thread: Pick<CountingThread, "ask">;
  /** Opens the database that all machines share; asked again until it can, and anew after a fault. */
  open: () => Promise<CountDatabase>;
  /** The day in Stockholm, "2026-11-25". */
  today: () => string;
  /** What went wrong, once when it begins to and once when it is over. */
  log: (line: string) => void;
  /** Milliseconds from one shipment to the next. */
  interval?: number;
  /** Milliseconds until a server that says nothing is taken for gone. */
  patience?: number;
}

/**
 * Brings the counts of this machine to the database that all machines share. A batch is forgotten here when it is known to be
 * counted there, and counted there once however often it comes: neither a lost answer nor another process on the same file
 * does harm.
 */
export class Shipper {
  #db: Promise<CountDatabase> | null = null;
  #shipping: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #isBroken = false;

  constructor(private readonly options: ShipperOptions) {}

  /** Begins to ship, at once and then every ten seconds. */
  start(): void {
    this.#shipping = this.ship().then(() => {
      if (!this.#isStopped) this.#timer = setTimeout(() => this.start(), this.options.interval ?? usualInterval).unref();
    });
  }

  /** Ships what there is. Never fails: what cannot be sent waits on disk. */
  async ship(): Promise<void> {
    try {
      await within(this.options.patience ?? usualPatience, this.#send());
      if (this.#isBroken) this.options.log("Counts are sent again\n");
      this.#isBroken = false;
    } catch (error) {
      if (!this.#isBroken) this.options.log(`Counts cannot be sent and wait on disk: ${reasonOf(error)}\n`);
      this.#isBroken = true;
      void this.#disconnect();
    }
  }

  /** Ships once more, as far as that can be done in three seconds, and ends. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const end = this.#shipping.then(() => this.ship()).then(() => this.#disconnect());
    await within(mostAtEnd, end).catch(() => undefined);
  }

  /** A batch that the server refuses keeps no other waiting. */
  async #send(): Promise<void> {
    const { thread, open, today } = this.options;
    const db = await (this.#db ??= open());
    const faults: unknown[] = [];
    const { node, batches } = await this.#takeBatches();
    for (const { batch, rows } of batches) {
      try {
        await applyBatch(db, { node, batch, day: today(), rows: JSON.parse(rows) as CountRow[] });
        await thread.ask({ kind: "drop", batch });
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
  }

  async #takeBatches(): Promise<Waiting> {
    const { thread } = this.options;
    const waiting = await thread.ask({ kind: "waiting" });
    if (waiting.batches.length >= mostWaiting) return waiting;
    await thread.ask({ kind: "take" });
    return thread.ask({ kind: "waiting" });
  }

  /** Whatever was wrong with the connection, the next shipment has one of its own. */
  async #disconnect(): Promise<void> {
    const db = this.#db;
    this.#db = null;
    await db?.then((opened) => opened.destroy()).catch(() => undefined);
  }
}

/** @throws Error where it takes longer; it is not waited for then, and what becomes of it is nobody's concern. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${milliseconds / 1000} seconds`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
