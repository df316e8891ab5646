import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCampaigns, openCounts } from "../../../app/storage/database.server";
import { fetchOffice, signIn, type SignedIn } from "../../office";
import { startSite } from "../../site";
import { longCampaign, writeThreeYears } from "../../three-years";

const directory = mkdtempSync(join(tmpdir(), "report-"));
const path = `/redaktion/kampanjer/${longCampaign}/rapport`;
let site: Awaited<ReturnType<typeof startSite>>;
let reader: SignedIn;

beforeAll(async () => {
  const [campaigns, counts] = [await openCampaigns({ directory }), await openCounts({ directory })];
  expect(await writeThreeYears(campaigns, counts, new Date())).toBeGreaterThan(10_000);
  reader = await signIn(campaigns, "reader");
  await campaigns.destroy();
  await counts.destroy();
  site = await startSite({ DATA_DIR: directory });
}, 120_000);
afterAll(async () => {
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

const ask = (address: string) => fetchOffice(site.origin, address, reader);

describe("a report over three years", () => {
  test("is one page, with all that is known of its campaign", async () => {
    const answer = await ask(path);
    const document = parse(await answer.text());
    expect(answer.status).toBe(200);
    expect(document.querySelectorAll("h2").map(({ text }) => text)).toEqual(expect.arrayContaining(["Rapport", "Var och när", "Från visning till hjälp", "Visningar och klick", "Språk", "Siffror från andra", "Det som inte räknas", "Så är det räknat"]));
    expect(document.querySelector("title")?.text).toContain("Rapport – Exempel: Banner");
  });

  test("is a file for a spreadsheet and one for a program too", async () => {
    const [csv, json] = [await ask(`${path}.csv`), await ask(`${path}.json`)];
    expect([csv.status, csv.headers.get("content-encoding"), json.status]).toEqual([200, null, 200]);
    const { cells } = (await json.json()) as { cells: { scope: string }[] };
    expect(cells.length).toBeGreaterThan(5_000);
    expect((await csv.text()).split("\r\n").filter((line) => /^(placement|page|excluded|quality),/.test(line))).toHaveLength(cells.length);
  });

  test("is shown to nobody who is not signed in, and there is none of what does not exist", async () => {
    for (const address of [path, `${path}.csv`, `${path}.json`]) {
      expect((await fetch(site.origin + address, { redirect: "manual" })).status).toBe(302);
      expect((await ask(address.replace(longCampaign, "finns-inte"))).status).toBe(404);
    }
  });
});
