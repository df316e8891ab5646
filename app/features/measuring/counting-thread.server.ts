import { Worker } from "node:worker_threads";
import type { CountRow } from "../../storage/schema";

/** What the thread is asked, as counting-worker.js takes it. */
export type Question = { kind: "add"; rows: CountRow[] } | { kind: "take" } | { kind: "waiting" } | { kind: "drop"; batch: number };

/** Batches that have been taken out of the counts and are not yet known to be counted elsewhere. */
export interface Waiting {
  node: string;
  batches: { batch: number; rows: CountRow[] }[];
}

interface Answer {
  id: number;
  value?: unknown;
  fault?: string;
}

/** The thread that writes counts, as a function: one question, one answer, in the order in which they were asked. */
export class CountingThread {
  readonly #asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #last = 0;

  /** @param file Where counts lie. */
  constructor(private readonly file: string) {}

  /** @throws Error in words where it was not written; then nothing of it was. */
  ask(question: Question): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      (this.#worker ??= this.#begin()).postMessage({ id, ...question });
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #begin(): Worker {
    const worker = new Worker(new URL("./counting-worker.js", import.meta.url), { workerData: { file: this.file } });
    worker.unref();
    worker.on("message", ({ id, value, fault }: Answer) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (fault === undefined) asked?.resolve(value);
      else asked?.reject(new Error(fault));
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
