import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCode } from "../../../../app/features/campaigns/code";
import { startWatching } from "../../../../app/features/campaigns/watch/watching.server";
import { type CampaignDatabase, openCampaigns } from "../../../../app/storage/database.server";
import { plan } from "../../../planned";
import { openHostSite } from "./host-site";

const code = makeCode(() => 12);
const { site: host, answerWith } = openHostSite();
const directory = mkdtempSync(join(tmpdir(), "watching-"));
const lines: string[] = [];
let db: CampaignDatabase;
const begin = (open: () => Promise<CampaignDatabase>) => startWatching({ open, site: "https://fritt.example", now: () => new Date("2026-11-20T12:00:00Z"), log: (line) => void lines.push(line), network: host().network, pause: 20 });
const looked = async () => (await db.selectFrom("watch").select("looked").orderBy("placement").execute()).map((row) => row.looked !== null);

beforeAll(async () => {
  db = await openCampaigns({ directory });
  for (const given of [code, makeCode(() => 13)]) {
    await plan(db, { code: given, placement: { address: "https://host.example/start" } });
    await db.transaction().execute((change) => change.insertInto("watch").values({ placement: `placement-${given}`, host: "host.example", looked: null, seen: null, fault: null }).execute());
  }
});
afterAll(async () => {
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("pages that are watched", () => {
  test("are looked at by themselves, one after the other; who stops waits for the one that is being read", async () => {
    answerWith((_request, response) => void setTimeout(() => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>"), 150));
    const stop = begin(() => Promise.resolve(db));
    await expect.poll(() => host().asked.length, { interval: 5 }).toBe(1);
    await stop();

    expect(await looked()).toEqual([true, false]);
    expect(await db.selectFrom("watch").select("seen").where("looked", "is not", null).executeTakeFirst()).toEqual({ seen: 0 });
    await pause(100);
    expect(host().asked).toHaveLength(1);
  });

  test("are looked at when the database answers, and what went wrong is told once", async () => {
    let isOpen = false;
    const stop = begin(() => (isOpen ? Promise.resolve(db) : Promise.reject(new Error("no such server"))));
    await pause(150);
    expect(lines).toEqual(["Pages that are watched cannot be looked at: no such server\n"]);
    isOpen = true;
    await expect.poll(looked).toEqual([true, true]);
    await stop();
  });
});
