import { largestFile } from "./decode";
import type { Tell } from "./finding";
import type { MessageCode } from "./messages";

/** How patient we are with other people's servers. */
export interface Patience {
  /** Milliseconds for one answer, to its last byte. */
  timeout: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  wait: number;
}

export const patience: Patience = { timeout: 15_000, wait: 1_000 };
export const mostPages = 1_000;
const tries = 3;

/** Why a feed could not be fetched. */
class FeedFault extends Error {
  constructor(readonly code: MessageCode, readonly detail: string, readonly isPassing: boolean) {
    super(code);
  }
}

/** The address of a page of a feed. */
export function pageAddress(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set("page", String(page));
  return url.href;
}

/**
 * Fetches a file. What may pass (a server that is down or slow) is tried three times.
 *
 * @returns Undefined, once told why, where it cannot be had. Reading stops at the size limit, however
 *   much the server sends and whatever it said of the size.
 */
export async function fetchFile(address: string, tell: Tell, { timeout, wait }: Patience): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(address, timeout);
    } catch (error) {
      if (!(error instanceof FeedFault)) throw error;
      if (error.isPassing && attempt < tries) await new Promise((resolve) => setTimeout(resolve, wait * 2 ** (attempt - 1)));
      else {
        tell({ file: address, line: 1, column: 1 }, error.code, undefined, error.detail);
        return undefined;
      }
    }
  }
}

async function fetchOnce(address: string, timeout: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const answer = await fetch(address, { signal, headers: { accept: "application/json, application/x-ndjson, text/csv" } });
    if (!answer.ok) throw new FeedFault("feedStatus", String(answer.status), answer.status >= 500 || answer.status === 429);
    const bytes = await readBody(answer, signal);
    signal.throwIfAborted();
    return bytes;
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    throw new FeedFault(signal.aborted ? "feedTimeout" : "feedUnreachable", "", true);
  }
}

/** The body as far as it came before the signal. Cancelling is not waited for: a server that does not listen must not hold us. */
async function readBody({ body }: Response, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  signal.addEventListener("abort", () => void reader?.cancel().catch(() => undefined));
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > largestFile) {
      void reader?.cancel().catch(() => undefined);
      throw new FeedFault("fileTooBig", "", false);
    }
  }
  return Buffer.concat(parts);
}
