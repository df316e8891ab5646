import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeCampaigns, readPlan } from "../../app/storage/campaigns.server";
import { addCounts } from "../../app/storage/counts.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts, type Place } from "../../app/storage/database.server";
import { creativeOf } from "../../scripts/demo/words";
import { Refusal, writeDemonstration } from "../../scripts/demo/write-demonstration";
import { type PostgresServer, startPostgres } from "../postgres";

const now = new Date("2026-11-22T10:00:00Z");
const own = { id: "0b9a1c1e-2f1d-4f57-9f5c-3f8f2ad0b001", name: "Vår kampanj", purpose: "", state: "draft", starts: null, ends: null } as const;
const view = { day: "2026-11-20", scope: "page", subject: "start", language: "sv", metric: "page_view", n: 3 } as const;

let folder = "";
let campaigns: CampaignDatabase;
let counts: CountDatabase;

async function open(place: Place): Promise<void> {
  campaigns = await openCampaigns(place);
  counts = await openCounts(place);
}
async function close(): Promise<void> {
  await campaigns.destroy();
  await counts.destroy();
}
const write = (at = now) => writeDemonstration(campaigns, counts, { now: at, smallest: 10, creativeOf });
const cells = () => counts.selectFrom("released_cell").select(["scope", "subject", "metric", "starts", "ends", "language", "n"]).orderBy("id").execute();
const sums = async () => ({
  weeks: await counts.selectFrom("released_week").selectAll().orderBy("scope").orderBy("subject").orderBy("metric").orderBy("starts").orderBy("ends").execute(),
  languages: await counts.selectFrom("released_language").selectAll().orderBy("scope").orderBy("subject").orderBy("metric").orderBy("language").execute(),
});
const total = (rows: { n: number }[]) => rows.reduce((sum, { n }) => sum + n, 0);

/** Everything that is stored, but for the numbers of rows. */
async function everything() {
  const { revision: _, schedules, ...plan } = await readPlan(campaigns);
  const notes = await campaigns.selectFrom("calendar_note").select(["starts", "ends", "kind", "text"]).orderBy("id").execute();
  return { plan, schedules: schedules.map(({ id: _id, ...schedule }) => schedule), notes, cells: await cells(), ...(await sums()) };
}

describe("a demonstration that is written again", () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "demo-"));
    await open({ directory: folder });
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is the same when it is written again, also on a later day", async () => {
    await write();
    const first = await everything();
    await write();
    expect(await everything()).toEqual(first);
    await write(new Date("2026-12-24T10:00:00Z"));
    await write();
    expect(await everything()).toEqual(first);
  });

  test("leaves another demonstration, and days that the site itself has counted, as they are", async () => {
    await write();
    await changeCampaigns(campaigns, (change) => change.insertInto("campaign").values({ ...own, demonstration: 1 }).execute());
    await counts.transaction().execute((change) => addCounts(change, [{ ...view, day: "2026-11-25" }]));
    const { span } = await write(new Date("2026-12-24T10:00:00Z"));
    expect(span?.last).toBe("2026-11-24");
    const [left, { weeks, languages }] = [await cells(), await sums()];
    expect(left.every(({ ends }) => ends <= "2026-11-24")).toBe(true);
    expect([total(weeks), total(languages)]).toEqual([total(left), total(left)]);
    expect(await counts.selectFrom("counter").select(["day", "n"]).execute()).toEqual([{ day: "2026-11-25", n: 3 }]);
    expect(await campaigns.selectFrom("campaign").select("name").where("id", "=", own.id).execute()).toEqual([{ name: own.name }]);
  });

  test("refuses in words, and writes nothing, where a campaign is real", async () => {
    await changeCampaigns(campaigns, (change) => change.insertInto("campaign").values({ ...own, demonstration: 0 }).execute());
    await expect(write()).rejects.toThrow(Refusal);
    await expect(write()).rejects.toThrow('"Vår kampanj"');
    expect(await cells()).toEqual([]);
    expect((await campaigns.selectFrom("campaign").select("id").execute()).length).toBe(1);
  });

  test("refuses a site that a publisher has adopted", async () => {
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", join(import.meta.dirname, "../../scripts/demo.ts")], { env: { ...process.env, DATA_DIR: folder, PUBLISHER: "Myndigheten", PUBLISHER_ADOPTED: "1" } });
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("PUBLISHER_ADOPTED") as string });
    expect(await cells()).toEqual([]);
  });
});

describe("on PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await open({ url: server.url });
  });
  afterAll(async () => {
    await close();
    await server.stop();
  });

  test("the demonstration is the same, and the same again", async () => {
    await write();
    const first = await everything();
    expect([first.plan.placements.length, first.cells.length > 5_000]).toEqual([36, true]);
    await write();
    expect(await everything()).toEqual(first);
  });
});
