import { createServer as createHttps, type Server } from "node:https";
import { type IncomingMessage, request as forward, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { startSite } from "../../site";

/** How a decoy behaves: at once, after a while, never, or by breaking the connection. */
export type Mood = "ready" | "hangs" | "refuses";

/** A request as it reached a host of the world. */
export interface Seen {
  host: string;
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
}

export const addresses = {
  search: "https://search.test/",
  site: "https://site.test",
  decoy: "https://decoy.test/",
  second: "https://second.test/",
};

/**
 * A small web of real TLS hosts on this machine: a search page, our site as built, and two decoys.
 * A browser started with `arguments` finds them by name.
 */
export async function createWorld(environment: Record<string, string> = {}) {
  const site = await startSite({ SITE_ADDRESS: addresses.site, EXIT_ADDRESSES: `${addresses.decoy} ${addresses.second}`, ...environment });
  const seen: Seen[] = [];
  const moods: Record<string, Mood> = { "decoy.test": "ready", "second.test": "ready", "site.test": "ready" };

  const certificate = await generate([{ name: "commonName", value: "site.test" }]);
  const server = createHttps({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = request.headers.host ?? "";
    seen.push({ host, method: request.method ?? "", path: request.url ?? "", headers: request.headers });
    if (moods[host] === "hangs") return;
    if (moods[host] === "refuses") return void request.socket.destroy();
    if (host === "site.test") return pass(site.origin, request, response, world.rewrite);
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(foreignPage(host));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const world = {
    /** Changes the site's pages on their way, as a fault in the script would; their policy is left out then. */
    rewrite: null as ((html: string) => string) | null,
    seen,
    moods,
    port,
    siteOutput: site.output,
    arguments: [`--host-resolver-rules=MAP *.test 127.0.0.1:${port}`, "--ignore-certificate-errors", "--no-sandbox", "--disable-gpu"],
    /** What a host was asked for, oldest first. */
    requestsTo: (host: string) => seen.filter((request) => request.host === host),
    reset() {
      seen.length = 0;
      world.rewrite = null;
      for (const host of Object.keys(moods)) moods[host] = "ready";
    },
    async stop() {
      await closeServer(server);
      await site.stop();
    },
  };
  return world;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

function foreignPage(host: string): string {
  const link = host === "search.test" ? `<a href="${addresses.site}/sv">a result</a>` : "";
  return `<!doctype html><title>${host}</title><p>${host}</p>${link}`;
}

/** A TLS proxy in front of the site, as one stands there in the world. */
function pass(origin: string, request: IncomingMessage, response: ServerResponse, rewrite: ((html: string) => string) | null): void {
  const { hostname, port } = new URL(origin);
  const headers = { ...request.headers, ...(rewrite && { "accept-encoding": "identity" }) };
  const onward = forward({ hostname, port, method: request.method, path: request.url, headers }, (answer) => {
    if (!rewrite || !answer.headers["content-type"]?.startsWith("text/html")) {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      return void answer.pipe(response);
    }
    const { "content-security-policy": _policy, "content-length": _length, ...kept } = answer.headers;
    let html = "";
    answer.setEncoding("utf8").on("data", (part: string) => (html += part));
    answer.on("end", () => response.writeHead(answer.statusCode ?? 502, kept).end(rewrite(html)));
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
