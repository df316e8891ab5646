import { connect } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { directoryPath, readDirectoryAddress } from "../app/features/directory/directory-address";
import { languageTags } from "../app/features/languages/locales";
import { startSite } from "../tests/site";

/**
 * `npm run weigh`: every public page that can be reached from the gateway, in bytes over the wire
 * with brotli and headers. A page must fit into the first flight of a connection: one round trip.
 */

const limit = 14_600;

/** Choices that leave the longest pages: twenty cards, and the county with the most municipalities unfolded. */
const choices = ["?o=1", "?a=14", "?w=women&n=talk&a=1480"];
/** Services have a page in every language; two, one in each direction, stand for the others. */
const spread = ["sv", "ar"];

/** A whole answer as it comes over the wire. */
function fetchRaw(origin: string, path: string): Promise<Buffer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
    });
    socket.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts))).on("error", reject);
  });
}

async function weighSite(origin: string): Promise<Map<string, number>> {
  const weights = new Map<string, number>();
  const waiting = ["/", ...languageTags.flatMap((tag) => choices.map((query) => directoryPath(tag) + query))];
  const walk = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (weights.has(path)) continue;
      weights.set(path, 0);
      const answer = await fetchRaw(origin, path);
      if (!answer.subarray(0, 15).toString().includes(" 200")) throw new Error(`${path} answered ${answer.subarray(0, 12).toString()}`);
      weights.set(path, answer.length);
      const html = brotliDecompressSync(answer.subarray(answer.indexOf("\r\n\r\n") + 4)).toString();
      waiting.push(...[...html.matchAll(/<a href="(\/[^"#?]*)|<a [^>]*? href="(\/[^"#?]*)/g)].map(([, first, second]) => first ?? second ?? "/").filter(isWeighed));
    }
  };
  // While one page is drawn, the others are pressed.
  await Promise.all([walk(), walk(), walk()]);
  return weights;
}

function isWeighed(path: string): boolean {
  const address = readDirectoryAddress(path);
  const [, tag = "", , ...under] = path.split("/");
  // So have the languages that each page can be read in.
  return path !== "/x" && (spread.includes(tag) || (address?.kind !== "service" && (address !== null || under.length === 0)));
}

const { origin, stop } = await startSite();
try {
  const weights = [...(await weighSite(origin))].sort(([, a], [, b]) => b - a);
  const heavy = weights.filter(([, bytes]) => bytes > limit);
  const shown = process.argv.includes("--all") ? weights : weights.slice(0, Math.max(10, heavy.length));
  for (const [path, bytes] of shown) console.log(`${String(bytes).padStart(7)}  ${bytes > limit ? "TOO HEAVY" : "         "}  ${path}`);
  console.log(`${weights.length} pages, the heaviest ${weights[0]?.[1] ?? 0} of at most ${limit} bytes over the wire.`);
  if (heavy.length > 0) process.exitCode = 1;
} finally {
  await stop();
}
