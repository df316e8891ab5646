import { Worker } from "node:worker_threads";
import type { CountRow } from "../../storage/schema";

/** What the thread is asked, as counting-worker.js takes it. */
export type Question = { kind: "add"; rows: CountRow[] } | { kind: "take" } | { kind: "waiting" } | { kind: "drop"; batch: number } | { kind: "close" };

/** Batches that have been taken out of the counts and are not yet known to be counted elsewhere. */
export interface Waiting {
  node: string;
  /** Their rows as JSON. */
  batches: { batch: number; rows: string }[];
}

interface Answer {
  id: number;
  value?: unknown;
  fault?: string;
}

/**
 * The thread that writes counts, as a function: one question, one answer, in the order in which they were asked. A process
 * lives as long as an answer is awaited.
 */
export class CountingThread {
  readonly #asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #isClosed = false;
  #last = 0;

  /** @param file Where counts lie, with its tables. */
  constructor(private readonly file: string) {}

  /** @throws Error in words where it was not written; then nothing of it was. */
  ask(question: { kind: "waiting" }): Promise<Waiting>;
  ask(question: Question): Promise<unknown>;
  ask(question: Question): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error("Nothing is counted any more"));
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker ??= this.#begin();
      this.#worker.ref();
      this.#worker.postMessage({ id, ...question });
    });
  }

  /** Ends the thread when it has answered what it has been asked. */
  async close(): Promise<void> {
    const closing = this.#worker && this.ask({ kind: "close" });
    this.#isClosed = true;
    await closing?.catch(() => undefined);
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(new URL("./counting-worker.js", import.meta.url), { workerData: this.file, execArgv: [] });
    worker.on("message", ({ id, value, fault }: Answer) => {
      // The thread ends with its first fault: what else it has been asked is not done either.
      if (fault !== undefined) return this.#end(worker, new Error(fault));
      this.#asked.get(id)?.resolve(value);
      this.#asked.delete(id);
      if (this.#asked.size === 0) worker.unref();
    });
    worker.on("error", (error) => this.#end(worker, error));
    worker.on("exit", () => this.#end(worker, new Error("The thread that writes counts has ended")));
    return worker;
  }

  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of asked) reject(error);
  }
}
