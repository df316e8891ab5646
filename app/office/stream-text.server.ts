import { setImmediate as nextTurn } from "node:timers/promises";

interface StreamOptions {
  /** Over when whoever asked has gone. */
  signal: AbortSignal;
  /** Resolves when the network has taken what was sent so far. Remix asks for more without waiting for it. */
  untilSent: () => Promise<void>;
}

/** Text as a body that is made while it is sent, with never more than one part in memory; between parts, pages are answered. */
export function streamText(parts: AsyncGenerator<string, void, void>, { signal, untilSent }: StreamOptions): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      await untilSent();
      await nextTurn();
      const part = signal.aborted ? await parts.return() : await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    async cancel() {
      await parts.return();
    },
  }, { highWaterMark: 0 });
}
