import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeCode } from "../../app/features/campaigns/code";
import { openCampaigns } from "../../app/storage/database.server";
import { added, browser, fetchPage, settle } from "../counted";
import { plan } from "../planned";
import { startSite } from "../site";

const code = makeCode(randomInt);
let directory = "";
let site: Awaited<ReturnType<typeof startSite>>;
const get = (path: string) => fetchPage(site.origin + path);
const tell = (body: string, headers: Record<string, string> = {}) => fetchPage(`${site.origin}/n`, { method: "POST", body, headers: { ...browser, "Sec-Fetch-Site": "same-origin", "Content-Type": "text/plain;charset=UTF-8", ...headers } });
const addedBy = (work: () => Promise<unknown>) => added(site.origin, directory, work);

async function start(level: string) {
  site = await startSite({ DATA_DIR: directory, MEASURING_LEVEL: level, ...(level === "3" && { MEASURING_DECISION: "2026-11-25, dnr 1/2026" }) });
  await settle(site.origin);
  await vi.waitFor(async () => expect((await get("/sv")).text).toContain("start-top"), { timeout: 5_000 });
}

/** A whole visit: the start page with its slot, the link in it, the page reached, one with helplines. */
async function visit() {
  await get("/sv");
  const { location = "" } = (await get(`/k/${code}/sv`)).headers;
  const address = String(location);
  await get(address);
  await get(address.replace("orolig-for-nagon", "stodlinjer"));
  return address;
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "levels-"));
  const db = await openCampaigns({ directory });
  await plan(db, { code, placement: { kind: "slot", place: "start-top", target: "worried-about-someone" } });
  await db.destroy();
});
afterEach(async () => {
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

const views = { "page start sv page_view": 1, "page worried-about-someone sv page_view": 1, "page helplines sv page_help_view": 1 };
const of = (metric: string) => `placement placement-${code} sv ${metric}`;

describe("a visit from a slot to a page with helplines", () => {
  test("at level 0 adds views of pages, and its link has no code to carry", async () => {
    await start("0");
    expect(await addedBy(async () => expect(await visit()).toBe("/sv/orolig-for-nagon"))).toEqual(views);
  });

  test("at level 1 adds what was shown and the click too, and still no code is in an address", async () => {
    await start("1");
    expect(await addedBy(async () => expect(await visit()).toBe("/sv/orolig-for-nagon"))).toEqual({ ...views, [of("served")]: 1, [of("click")]: 1 });
  });

  test("at level 2 adds the page reached and the step to help, without any script but the exit's", async () => {
    await start("2");
    expect(await addedBy(visit)).toEqual({ ...views, [of("served")]: 1, [of("click")]: 1, [of("landing")]: 1, [of("help_view")]: 1 });
    expect((await get("/sv")).text.match(/<script/g)).toHaveLength(1);
    expect(await addedBy(async () => expect((await tell(`v ${code}/sv`)).status).toBe(404))).toEqual({});
  });

  test("at level 3 takes what the script tells: a slot that was seen, a kind of helpline by a kind of channel", async () => {
    await start("3");
    expect((await get("/sv")).text.match(/<script/g)).toHaveLength(2);
    const sums = await addedBy(async () => {
      for (const body of [`v ${code}/sv`, "c violence phone sv", "c young chat ar"]) expect((await tell(body)).status).toBe(204);
    });
    expect(sums).toEqual({ [of("viewable")]: 1, "contact violence sv phone": 1, "contact young ar chat": 1 });
  });

  test("at level 3 takes nothing else: no number, no unknown code, no long or foreign message, nothing of those who object", async () => {
    await start("3");
    const sums = await addedBy(async () => {
      const bodies = ["c 116016 phone sv", "v 000000/sv", "c violence phone xx", "", "x".repeat(65), "c violence phone sv and more"];
      for (const body of bodies) expect((await tell(body)).status).toBe(204);
      await tell(`v ${code}/sv`, { "Sec-Fetch-Site": "cross-site" });
      await tell(`v ${code}/sv`, { DNT: "1" });
      await tell(`v ${code}/sv`, { "User-Agent": "curl/8.5.0" });
    });
    expect(sums).toEqual({});
  });
});
