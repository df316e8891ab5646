import type { Writable } from "node:stream";

/** Resolves when the network has taken what was written so far, or when nobody is there to take it. */
export function untilSent(response: Writable): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go).off("close", go);
      resolve();
    };
    response.on("drain", go).on("close", go);
  });
}
