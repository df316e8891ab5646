import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestsIn, startSite } from "../site";

const address = "/sv/hitta-stod/sok";

describe("of words that were searched for", () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => (site = await startSite()));
  afterAll(() => site.stop());

  test("nothing is left in the log, in an error, or in a file (16)", async () => {
    const started = Date.now() - 1_000;
    const words = `kanarie${randomUUID().slice(0, 8)}`;
    for (const body of [words, `kvinnojour ${words}`, `${words}\u0000\ud800`, words.repeat(2_000)]) await fetch(site.origin + address, { method: "POST", body: new URLSearchParams({ q: body }), redirect: "manual" });
    await fetch(`${site.origin}${address}?q=${words}`, { redirect: "manual" });
    await site.stop();
    const lines = requestsIn(site.output);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^(?:POST|GET) search \d{3} \d+$/);
    expect(site.output.out + site.output.error).not.toContain(words);
    const written = [process.cwd(), tmpdir()].flatMap((folder) => filesSince(folder, started));
    expect(written.filter((file) => holds(file, words))).toEqual([]);
  });
});

/** Files under a folder that were written since a moment. What belongs to others and cannot be read is left out. */
function filesSince(folder: string, since: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesSince(path, since);
      return entry.isFile() && statSync(path).mtimeMs >= since ? [path] : [];
    });
  } catch {
    return [];
  }
}

function holds(file: string, words: string): boolean {
  try {
    return readFileSync(file).includes(words);
  } catch {
    return false;
  }
}
