import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIPv6 } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { readHost } from "./host-address";
import type { PageFault } from "./page-fault";
import { isPublicAddress } from "./public-address";
import { readUrl } from "../../../read-url";

/** How the network is reached. */
export interface Network {
  /** Every address of a name. */
  resolve: (host: string) => Promise<string[]>;
  isPublic: (address: string) => boolean;
  port: number;
  /** Milliseconds that a page may take, all redirects together. */
  patience: number;
  /** Whom to trust where it is not those that Node trusts: a certificate as PEM. */
  authority?: string;
}

export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  port: 443,
  patience: 5_000,
};

interface PageRequest {
  address: string;
  /** Hosts that somebody has confirmed we may ask. */
  hosts: ReadonlySet<string>;
  /** Origin of our site: we say who asks. */
  site: string;
}

/** Redirects that are followed, and bytes that are read once they are decoded. */
const [mostRedirects, mostBytes] = [3, 1_048_576];

/** A fault on the way, with what more there is to say. */
class Refused extends Error {
  constructor(readonly fault: PageFault, readonly detail = "") {
    super(fault);
  }
}

/**
 * Reads a page of another site: only one that somebody has confirmed, only over https, and only from an address on the public
 * network. A name is resolved once and the connection made to the very address that was judged. Where the page leads on,
 * everything is judged anew.
 *
 * @returns The page's source, or why it could not be read. Never fails.
 */
export async function fetchPage({ address, hosts, site }: PageRequest, network: Network): Promise<{ html: string } | { code: PageFault; detail: string }> {
  const signal = AbortSignal.timeout(network.patience);
  try {
    for (let redirects = 0, next = address; ; redirects += 1) {
      if (redirects > mostRedirects) throw new Refused("redirects");
      const answer = await ask(next, { hosts, site, signal }, network);
      if ("html" in answer) return answer;
      next = answer.location;
    }
  } catch (error) {
    if (error instanceof Refused) return { code: error.fault, detail: error.detail };
    return signal.aborted ? { code: "slow", detail: "" } : { code: "connection", detail: codeOf(error) };
  }
}

async function ask(address: string, { hosts, site, signal }: { hosts: ReadonlySet<string>; site: string; signal: AbortSignal }, network: Network): Promise<{ html: string } | { location: string }> {
  const read = readHost(address);
  if ("fault" in read) throw new Refused(read.fault);
  if (!hosts.has(read.host)) throw new Refused("host", read.host);
  const pinned = await unlessAborted(resolvePublic(read.host, network), signal);
  const response = await connect(new URL(address), { pinned, site, signal }, network);
  try {
    const { statusCode = 0, headers: { location } } = response;
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
      const next = readUrl(location, address);
      if (next === null) throw new Refused("unreadable");
      return { location: next.href };
    }
    if (statusCode !== 200) throw new Refused("status", String(statusCode));
    if (!/^text\/html\s*(?:;|$)/i.test(response.headers["content-type"] ?? "")) throw new Refused("type");
    return { html: await unlessAborted(readText(decode(response)), signal) };
  } finally {
    response.destroy();
  }
}

/** Every address of the name: one that is not public is one too many. */
async function resolvePublic(host: string, { resolve, isPublic }: Network): Promise<string[]> {
  const found = await resolve(host).catch(() => []);
  if (found.length === 0) throw new Refused("name", host);
  if (!found.every(isPublic)) throw new Refused("private", host);
  return found;
}

function connect(url: URL, { pinned, site, signal }: { pinned: string[]; site: string; signal: AbortSignal }, { port, authority }: Network): Promise<IncomingMessage> {
  const entries = pinned.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return new Promise((resolve, reject) => {
    request({
      host: url.hostname, servername: url.hostname, port, path: url.pathname + url.search, method: "GET", agent: false, rejectUnauthorized: true, signal, ...(authority !== undefined && { ca: authority }),
      // Node asks here for the name's address, and gets those that have been judged.
      lookup: (_host, { all }, tell) => {
        const [first] = entries;
        if (all) tell(null, entries);
        else tell(null, first?.address ?? "", first?.family ?? 4);
      },
      headers: { Host: url.hostname, "User-Agent": `ett-liv-fritt-fran-vald/1 (looks once a day for our own link; ${site})`, Accept: "text/html", "Accept-Encoding": "gzip, br" },
    }).once("response", resolve).on("error", reject).end();
  });
}

function decode(response: IncomingMessage): Readable {
  const coding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding === "identity") return response;
  const decoders = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  if (!Object.hasOwn(decoders, coding)) throw new Refused("coding");
  const decoder = decoders[coding as keyof typeof decoders]();
  response.once("error", (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

/** Counts what comes out, so that a small answer that unfolds into a large one is cut off too. */
async function readText(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Refused("large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** A resolver or a decoder does not hear that time is up. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error("Time is up"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
