import type { CountRow } from "../../storage/schema";
import type { Count } from "./count";
import type { CountingThread } from "./counting-thread.server";

/** Milliseconds that a visitor waits at most for a count to be on disk. */
export const patience = 50;
/** Milliseconds until what could not be written is tried again. */
const pauseAfterFault = 1_000;

interface RecorderOptions {
  thread: Pick<CountingThread, "ask">;
  /** The day in Stockholm, "2026-11-25". */
  today: () => string;
  log: (line: string) => void;
}

/**
 * Counts, and says when the count is on disk. Everything that comes while a transaction is being written goes into the next
 * one. Where that takes longer than a visitor should wait, they are let go at once and their counts stay in the queue, tallied
 * as degraded: only if the process ends before the disk answers are those lost.
 */
export class Recorder {
  readonly #queue = new Map<string, CountRow>();
  #waiting: (() => void)[] = [];
  #isWriting = false;
  #isLate = false;
  #brokenSince: number | null = null;
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly options: RecorderOptions) {}

  /** Whether counts have not reached the disk for a while. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** @returns When they are on disk, or the visitor has waited long enough. */
  count(...counts: Omit<Count, "day">[]): Promise<void> {
    const day = this.options.today();
    for (const count of counts) this.#add({ day, ...count, n: 1 });
    if (this.#isLate) {
      this.#tally("degraded");
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#begin();
    });
  }

  /** Writes what is left. @returns When it is on disk or has been tried once more. */
  async flush(): Promise<void> {
    this.#begin();
    await this.#written;
  }

  #begin(): void {
    if (this.#isWriting || this.#queue.size === 0) return;
    this.#isWriting = true;
    // What else comes in this turn goes along.
    this.#written = new Promise((resolve) => setImmediate(() => void this.#write().then(resolve)));
  }

  async #write(): Promise<void> {
    const rows = [...this.#queue.values()];
    const written = this.#waiting;
    this.#queue.clear();
    this.#waiting = [];
    const late = setTimeout(() => this.#letGo(written), patience);
    try {
      await this.options.thread.ask({ kind: "add", rows });
      clearTimeout(late);
      this.#recover();
      for (const resolve of written) resolve();
    } catch (error) {
      clearTimeout(late);
      for (const row of rows) this.#add(row);
      this.#letGo(written);
      return this.#fail(error);
    }
    if (this.#queue.size > 0) return this.#write();
    this.#isWriting = false;
  }

  #letGo(written: (() => void)[]): void {
    this.#isLate = true;
    const everyone = [...written.splice(0), ...this.#waiting.splice(0)];
    this.#tally("degraded", everyone.length);
    for (const resolve of everyone) resolve();
  }

  #fail(error: unknown): void {
    if (this.#brokenSince === null) this.options.log(`Counts cannot be written and are kept in memory: ${error instanceof Error ? error.message : "unknown"}\n`);
    this.#brokenSince ??= Date.now();
    setTimeout(() => {
      this.#isWriting = false;
      this.#begin();
    }, pauseAfterFault).unref();
  }

  #recover(): void {
    this.#isLate = false;
    if (this.#brokenSince === null) return;
    this.#tally("outage", Math.ceil((Date.now() - this.#brokenSince) / 60_000));
    this.#brokenSince = null;
    this.options.log("Counts are written again\n");
  }

  #tally(metric: "degraded" | "outage", n = 1): void {
    if (n > 0) this.#add({ day: this.options.today(), scope: "quality", subject: metric, language: "", metric, n });
  }

  #add(row: CountRow): void {
    const key = [row.day, row.scope, row.subject, row.language, row.metric].join("\t");
    const kept = this.#queue.get(key);
    if (kept) kept.n += row.n;
    else this.#queue.set(key, { ...row });
  }
}
