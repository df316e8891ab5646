import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { makeCode } from "../../../app/features/campaigns/code";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { countsFile, openCampaigns } from "../../../app/storage/database.server";

const root = join(import.meta.dirname, "../../..");
const campaign = { id: "bench", name: "Bench", purpose: "", state: "published", demonstration: 1, starts: null, ends: null } as const;
const placement = { id: "bench-placement", campaign: "bench", kind: "external", name: "Bench", place: "Bench", address: null, target: "helplines", smallest: null, state: "open" } as const;

/** The built site in a process of its own, with one placement. */
export interface CountingSite {
  host: string;
  port: number;
  /** Of the placement's link. */
  path: string;
  /** Where its counts lie. */
  file: string;
  /** Ends the site as an operator would. @returns What it has counted on disk, metric by metric. */
  stop: () => Promise<Record<string, number>>;
}

/** @throws Error where the site is not built, or does not come to know its placement. */
export async function startCountingSite(): Promise<CountingSite> {
  if (!existsSync(join(root, "build/server/main.js"))) throw new Error("The site is not built: npm run build");
  const directory = mkdtempSync(join(tmpdir(), "bench-events-"));
  const code = await publishPlacement(directory);
  const child = spawn(process.execPath, [join(root, "scripts/serve.mjs")], {
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", DATA_DIR: directory, DATABASE_URL: "", MEASURING_LEVEL: "2" }, stdio: ["ignore", "pipe", "inherit"],
  });
  const [first] = (await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => Promise.reject(new Error("The site did not start")))])) as [Buffer];
  child.stdout.resume();
  const port = Number(/127\.0\.0\.1:(\d+)/.exec(first.toString())?.[1]);
  const path = `/k/${code}/sv`;
  await waitForPlacement(`http://127.0.0.1:${port}${path}`);
  const file = countsFile(directory);
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    const counted = readCounted(file);
    rmSync(directory, { recursive: true, force: true });
    return counted;
  };
  return { host: "127.0.0.1", port, path, file, stop };
}

async function publishPlacement(directory: string): Promise<string> {
  const db = await openCampaigns({ directory });
  const code = makeCode((below) => Math.floor(Math.random() * below));
  await changeCampaigns(db, async (change) => {
    await change.insertInto("campaign").values(campaign).execute();
    await change.insertInto("placement").values({ ...placement, code }).execute();
  });
  await db.destroy();
  return code;
}

/** Asks without being counted, until the link leads where the placement does. */
async function waitForPlacement(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { headers } = await fetch(address, { method: "HEAD", redirect: "manual" });
    if (headers.get("Location")?.includes("stodlinjer")) return;
    await pause(100);
  }
  throw new Error("The site does not know its placement");
}

function readCounted(file: string): Record<string, number> {
  const db = new Sqlite(file, { readonly: true });
  const rows = db.prepare("select metric, sum(n) as n from counter group by metric").all() as { metric: string; n: number }[];
  db.close();
  return Object.fromEntries(rows.map(({ metric, n }) => [metric, n]));
}
