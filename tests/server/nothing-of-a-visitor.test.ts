import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openCampaigns } from "../../app/storage/database.server";
import { browser, fetchPage, settle } from "../counted";
import { plan } from "../planned";
import { startSite } from "../site";

const code = "BCDFGM";
const rounds = 150;
let directory = "";
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "traces-"));
  const db = await openCampaigns({ directory });
  await plan(db, { code, placement: { kind: "slot", place: "start-top" } });
  await db.destroy();
  site = await startSite({ DATA_DIR: directory, MEASURING_LEVEL: "3", MEASURING_DECISION: "2026-11-25, dnr 1/2026" });
  await vi.waitFor(async () => expect((await fetchPage(`${site.origin}/sv`)).text).toContain("data-slot"), { timeout: 5_000 });
});
afterAll(async () => {
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** A visitor who can be told from every other. */
function canary(): Record<string, string> {
  const mark = () => randomBytes(6).toString("hex");
  return {
    ...browser, "Sec-Fetch-Site": "same-origin", "User-Agent": `Mozilla/5.0 (X11; ${mark()}) Firefox/145.0`, "Accept-Language": `sv-x-${mark()}`, Referer: `https://${mark()}.test/`,
    "X-Forwarded-For": `203.0.113.${randomBytes(1)[0] ?? 0}`, Cookie: `visitor=${mark()}`, "X-Request-Id": mark(),
  };
}

test("of those who came, nothing is in any file of the data, in its logs or in what the process says (24)", async () => {
  const marks = new Set<string>();
  const visit = async (_round: unknown, index: number) => {
    const headers = canary();
    for (const value of Object.values(headers)) for (const mark of value.match(/[0-9a-f]{12}|203\.0\.113\.\d+/g) ?? []) marks.add(mark);
    const query = /[0-9a-f]{12}/.exec(headers["User-Agent"] ?? "")?.[0] ?? "";
    const paths = ["/sv", `/k/${code}/sv`, `/k/${code}`, `/k/000000`, `/sv/akut-hjalp?k=${code}`, `/sv/stodlinjer?utm_source=${query}`];
    await fetchPage(site.origin + (paths[index % paths.length] ?? "/"), { headers });
    await fetchPage(`${site.origin}/svar/ja/sv/akut-hjalp`, { method: "POST", headers });
    await fetchPage(`${site.origin}/n`, { method: "POST", headers, body: index % 2 ? `v ${code}/sv` : `c ${query} phone sv` });
  };
  for (let start = 0; start < rounds; start += 10) await Promise.all(Array.from({ length: 10 }).map((_round, index) => visit(_round, start + index)));
  await settle(site.origin);

  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), "latin1"));
  const said = site.output.out + site.output.error;
  expect(files.length).toBeGreaterThan(3);
  expect(files.join("")).toContain("placement-BCDFGM");
  expect([...marks].filter((mark) => said.includes(mark) || files.some((file) => file.includes(mark) || file.includes(Buffer.from(mark, "utf16le").toString("latin1"))))).toEqual([]);
  expect(marks.size).toBeGreaterThan(rounds * 4);
});
