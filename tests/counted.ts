import { request as send } from "node:http";
import Sqlite from "libsql";
import { expect, vi } from "vitest";
import { countsFile } from "../app/storage/database.server";
import type { CountRow } from "../app/storage/schema";

/** What a browser says when somebody follows a link. */
export const browser = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", Accept: "text/html,*/*;q=0.8", "Accept-Language": "uk",
  "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-User": "?1",
};

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks with Node's own client, since fetch sets headers of its own; follows nothing. */
export function fetchPage(address: string, { method = "GET", headers = browser, body = "" }: Asked = {}): Promise<{ status: number | undefined; headers: Record<string, string | string[] | undefined>; text: string }> {
  return new Promise((resolve, reject) => {
    send(address, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (data: string) => (text += data)).once("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).once("error", reject).end(body);
  });
}

/** Waits until everything that has been counted is on disk. */
export async function settle(origin: string): Promise<void> {
  await vi.waitFor(async () => expect(await (await fetch(`${origin}/health`)).json()).toMatchObject({ counts: "on disk" }), { timeout: 10_000, interval: 5 });
}

/** Every sum that lies on disk, days together: "scope subject language metric" → n. How soon each was written is left out. */
export function readCounted(directory: string): Record<string, number> {
  const file = new Sqlite(countsFile(directory), { readonly: true });
  try {
    const rows = file.prepare("select scope, subject, language, metric, sum(n) as n from counter where scope <> 'quality' group by 1, 2, 3, 4").all() as CountRow[];
    return Object.fromEntries(rows.map(({ scope, subject, language, metric, n }) => [[scope, subject, language, metric].filter(Boolean).join(" "), n]));
  } finally {
    file.close();
  }
}

/** What some work adds to the sums on disk. */
export async function added(origin: string, directory: string, work: () => Promise<unknown>): Promise<Record<string, number>> {
  await settle(origin);
  const before = readCounted(directory);
  await work();
  await settle(origin);
  const after = Object.entries(readCounted(directory)).map(([key, n]) => [key, n - (before[key] ?? 0)] as const);
  return Object.fromEntries(after.filter(([, n]) => n !== 0));
}
