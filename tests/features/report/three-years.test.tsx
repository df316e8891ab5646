import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { longCampaign, writeThreeYears } from "../../three-years";
import { drawReport } from "./drawn-report";

const now = new Date("2026-11-22T10:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "years-"));
let tables: { campaigns: CampaignDatabase; counts: CountDatabase };

beforeAll(async () => {
  tables = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
  await writeThreeYears(tables.campaigns, tables.counts, now);
}, 120_000);
afterAll(async () => {
  await tables.campaigns.destroy();
  await tables.counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** The processor's time and not the clock's: what else runs on the machine is not the report's fault. */
async function measure(query: string): Promise<number> {
  const before = process.cpuUsage();
  const { html } = await drawReport({ tables, campaign: longCampaign, query, now });
  const { user, system } = process.cpuUsage(before);
  expect(html).toContain("Exempel: banner på myndighetens startsida");
  return (user + system) / 1_000;
}

test.each(["?per=vecka", "?per=dag"])("a report %s over three years takes less than 300 ms to read and to draw", async (query) => {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) times.push(await measure(query));
  expect(Math.min(...times)).toBeLessThan(300);
});
