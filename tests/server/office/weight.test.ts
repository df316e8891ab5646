import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessTable } from "../../../app/features/office/access-table";
import { roomsOf } from "../../../app/office/office-rooms";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchPage } from "../../counted";
import { fetchOffice, type SignedIn, signIn } from "../../office";
import { plan } from "../../planned";
import { startSite } from "../../site";

/** Bytes of script that the first view of a page may bring, as browsers take them over https. */
const most = 120 * 1024;

const assets = join(import.meta.dirname, "../../../build/client/assets");
const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
const wordFiles = new Map(scripts.flatMap((name) => [...readFileSync(join(assets, name), "utf8").matchAll(/locales\/sv\/office\/(\w+)\.json":\(\)=>\w+\(\(\)=>import\("\.\/([\w$.-]+\.js)"\)/g)].map(([, room = "", file = ""]) => [room, file] as const)));
const pages = accessTable.filter(({ path, GET }) => GET && !/\.(?:csv|json|jsonl)$|\/(?:logga-in|leverantor|svar|nytt)$/.test(path)).map(({ path }) => path);

const directory = mkdtempSync(join(tmpdir(), "weight-"));
const weights = new Map<string, Promise<number>>();
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let who: SignedIn;

beforeAll(async () => {
  db = await openCampaigns({ directory });
  await plan(db, { code: "BCDFGM" });
  who = await signIn(db, "administrator");
  site = await startSite({ DATA_DIR: directory });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

async function weigh(name: string): Promise<number> {
  const { headers } = await fetchPage(`${site.origin}/assets/${name}`, { headers: { "Accept-Encoding": "br" } });
  expect(headers["content-encoding"], name).toBe("br");
  return Number(headers["content-length"]);
}

describe("the first view", () => {
  test("has its words in files of their own", () => {
    expect(wordFiles.size).toBeGreaterThan(10);
  });

  test.each(pages)("of %s brings at most 120 kB of script", async (path) => {
    const address = path.replace(":campaign", "campaign-BCDFGM").replace(":placement", "placement-BCDFGM");
    const html = await (await fetchOffice(site.origin, address, who)).text();
    const named = [...html.matchAll(/\/assets\/([\w$.-]+\.js)/g)].map(([, name = ""]) => name);
    const files = new Set([...named, ...roomsOf(address).map((room) => wordFiles.get(room) ?? "missing")]);
    for (const name of files) if (!weights.has(name)) weights.set(name, weigh(name));

    const sizes = await Promise.all([...files].map((name) => weights.get(name) ?? Promise.resolve(0)));
    expect(named.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });
});
