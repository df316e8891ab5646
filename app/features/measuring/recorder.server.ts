import { performance } from "node:perf_hooks";
import { reasonOf } from "../../reason";
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

/** A visitor who is not answered until so many events are on disk. */
interface Waiter {
  events: number;
  answer: () => void;
}

/** Since when nothing can be written, by a clock that nobody sets, and how many of those minutes are tallied. */
interface Outage {
  since: number;
  minutes: number;
}

/**
 * Counts, and says when the count is on disk. Everything that comes while a transaction is being written goes into the next
 * one. Where that takes longer than a visitor should wait, they are let go at once and their counts stay in the queue, tallied
 * as degraded: only if the process ends before the disk answers are those lost.
 *
 * The queue grows with what is counted and not with how often: a disk that stays full does not fill the memory.
 */
export class Recorder {
  readonly #queue = new Map<string, CountRow>();
  #waiting: Waiter[] = [];
  #inFlight: Waiter[] = [];
  #isLate = false;
  #outage: Outage | null = null;
  #writing: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;

  constructor(private readonly options: RecorderOptions) {}

  /** Whether counts have not reached the disk for a while. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** Whether anything that has been counted is not on disk yet. */
  get isBehind(): boolean {
    return this.#queue.size > 0 || this.#writing !== null;
  }

  /** @returns When they are on disk, or the visitor has waited long enough. Never fails. */
  count(...counts: Omit<Count, "day">[]): Promise<void> {
    if (counts.length === 0) return Promise.resolve();
    const day = this.options.today();
    for (const count of counts) this.#add({ day, ...count, n: 1 });
    if (this.#isLate) {
      this.#tally("degraded", counts.length);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#letGo(), patience);
      this.#waiting.push({ events: counts.length, answer: () => (clearTimeout(late), resolve()) });
      this.#begin();
    });
  }

  /** Writes what is left. @returns When it is on disk or has been tried once more. */
  async flush(): Promise<void> {
    await this.#writing;
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    this.#begin();
    await this.#writing;
    const left = [...this.#queue.values()].reduce((sum, { scope, n }) => sum + (scope === "quality" ? 0 : n), 0);
    if (left > 0) this.options.log(`Counts that are not on disk: ${left}\n`);
  }

  #begin(): void {
    if (this.#writing || this.#retry || this.#queue.size === 0) return;
    // What else comes in this turn goes along.
    this.#writing = new Promise((resolve) => setImmediate(() => void this.#write().finally(resolve)));
  }

  async #write(): Promise<void> {
    while (this.#queue.size > 0 && !this.#retry) {
      const rows = [...this.#queue.values()];
      this.#queue.clear();
      this.#inFlight = this.#waiting;
      this.#waiting = [];
      await this.options.thread.ask({ kind: "add", rows }).then(() => this.#succeed(), (error: unknown) => this.#fail(rows, error));
    }
    this.#writing = null;
  }

  #succeed(): void {
    this.#isLate = false;
    if (this.#outage) this.options.log("Counts are written again\n");
    this.#outage = null;
    for (const { answer } of this.#inFlight.splice(0)) answer();
  }

  #fail(rows: CountRow[], error: unknown): void {
    for (const row of rows) this.#add(row);
    this.#letGo();
    if (!this.#outage) this.options.log(`Counts cannot be written and are kept in memory: ${reasonOf(error)}\n`);
    this.#outage ??= { since: performance.now(), minutes: 0 };
    // Minute by minute, so that each lies on its day.
    const minutes = Math.floor((performance.now() - this.#outage.since) / 60_000) + 1;
    this.#tally("outage", minutes - this.#outage.minutes);
    this.#outage.minutes = minutes;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#begin();
    }, pauseAfterFault).unref();
  }

  /** Answers everybody who waits. */
  #letGo(): void {
    this.#isLate = true;
    const everyone = [...this.#inFlight.splice(0), ...this.#waiting.splice(0)];
    this.#tally("degraded", everyone.reduce((sum, { events }) => sum + events, 0));
    for (const { answer } of everyone) answer();
  }

  #tally(metric: "degraded" | "outage", n: number): void {
    if (n > 0) this.#add({ day: this.options.today(), scope: "quality", subject: metric, language: "", metric, n });
  }

  #add(row: CountRow): void {
    const key = [row.day, row.scope, row.subject, row.language, row.metric].join("\t");
    const kept = this.#queue.get(key);
    if (kept) kept.n += row.n;
    else this.#queue.set(key, { ...row });
  }
}
