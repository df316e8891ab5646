import { fork } from "node:child_process";

export interface LoadOptions {
  host: string;
  port: number;
  path: string;
  connections: number;
  /** Seconds that are not measured, and seconds that are. What is answered counts in both. */
  warming: number;
  seconds: number;
  /** Milliseconds between an answer and the next request on its connection. */
  pause: number;
}

export interface Load {
  /** Answers that led on, from the first to the last. */
  acknowledged: number;
  /** Answers of any other kind. */
  refused: number;
  perSecond: number;
  /** Milliseconds from request to answer. */
  median: number;
  p99: number;
  slowest: number;
}

export function summariseLoad({ acknowledged, refused }: Pick<Load, "acknowledged" | "refused">, times: readonly number[], seconds: number): Load {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
  return { acknowledged, refused, perSecond: times.length / seconds, median: at(0.5), p99: at(0.99), slowest: at(1) };
}

/** Has a process of its own follow a link. @throws Error where a connection breaks. */
export function putLoad(options: LoadOptions): Promise<Load> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./load.ts", import.meta.url), [JSON.stringify(options)]);
    child.once("message", (load) => resolve(load as Load));
    child.once("exit", (code) => reject(new Error(`The load ended with ${code}`)));
  });
}
