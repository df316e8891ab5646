import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ResultContent } from "../../app/features/effect/published-result";
import { changeCampaigns } from "../../app/storage/campaigns.server";
import { type CampaignDatabase, openCampaigns } from "../../app/storage/database.server";
import { fetchPage } from "../counted";
import { plan } from "../planned";
import { startSite } from "../site";

const content: ResultContent = {
  name: "Affisch <b>i</b> väntrum", demonstration: false, planned: { starts: "2026-03-01", ends: "2026-04-30" }, stood: [], counts: [{ metric: "click", n: 64 }],
  verdict: { kind: "refusal", leastVisible: 41 }, method: "interrupted", registeredBefore: false, smallest: 50,
};
const directory = mkdtempSync(join(tmpdir(), "results-"));
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  db = await openCampaigns({ directory });
  await plan(db, { code: "BCDFGM", campaign: { state: "ended" } });
  await changeCampaigns(db, (change) => change.insertInto("published_result").values({ campaign: "campaign-BCDFGM", day: "2026-06-01", content: JSON.stringify(content) }).execute());
  site = await startSite({ DATA_DIR: directory });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

const read = async (path: string) => parse((await fetchPage(site.origin + path)).text);

test("a published result stands on the page of results, with the numbers and the exit as on every page", async () => {
  await vi.waitFor(async () => expect((await read("/sv/resultat")).querySelector("article h3")?.text).toBe("Affisch <b>i</b> väntrum"), { timeout: 5_000 });
  const page = await read("/sv/resultat");

  expect(page.querySelector("article")?.text).toContain("För lite data för att säga.");
  expect(page.querySelector('a[href="tel:112"]')).not.toBeNull();
  expect(page.querySelector('a[href^="/x"]')).not.toBeNull();
});

test("it is told in English, in easy Swedish, and in English where a language has no words for it", async () => {
  expect((await read("/en/results")).querySelector("article")?.text).toContain("Too little data to say.");
  expect((await read("/sv-simple/resultat")).querySelector("article")?.text).toContain("Talen är för små.");
  expect((await read("/ar/results")).querySelector('section[lang="en"] article')?.text).toContain("Too little data to say.");
});
