import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { addCells } from "../../../app/storage/released-cells.server";
import { finishRelease } from "../../../app/storage/releases.server";
import type { CountRow, CountTables } from "../../../app/storage/schema";
import { sendReport } from "../../../app/office/send-report.server";
import { type PostgresServer, startPostgres } from "../../postgres";
import { plan } from "../../planned";
import { callFor, drawReport } from "./drawn-report";

/** Stands in the tables of what is not told, and must stand nowhere else. */
const canary = 7_654_321;
const folder = mkdtempSync(join(tmpdir(), "report-"));
const campaign = "campaign-KBTRZ3";

let server: PostgresServer;
let site: CountDatabase;
let reader: { campaigns: CampaignDatabase; counts: CountDatabase };
let file: { campaigns: CampaignDatabase; counts: CountDatabase };

/** A campaign with cells of days, weeks and several weeks, and beside them what is not told. */
async function fill(campaigns: CampaignDatabase, counts: CountDatabase): Promise<void> {
  await plan(campaigns, { code: "KBTRZ3", campaign: { starts: "2026-10-05T00:00", outcome: "start" }, placement: { kind: "slot", place: "start-top", target: "start" } });
  const cell = (scope: CountRow["scope"], subject: string, metric: CountRow["metric"], starts: string, ends: string, language: string, n: number) => ({ scope, subject, metric, starts, ends, language, n });
  await counts.transaction().execute((change) => addCells(change, [
    cell("placement", "placement-KBTRZ3", "served", "2026-10-06", "2026-10-06", "sv", 240), cell("placement", "placement-KBTRZ3", "click", "2026-10-06", "2026-10-06", "sv", 25), cell("placement", "placement-KBTRZ3", "click", "2026-10-05", "2026-10-11", "mixed", 12),
    cell("page", "start", "page_view", "2026-10-05", "2026-10-05", "sv", 1_234), cell("page", "start", "page_view", "2026-10-05", "2026-10-18", "mixed", 14), cell("page", "helplines", "page_help_view", "2026-10-05", "2026-10-05", "sv", 999),
    cell("excluded", "robot", "excluded", "2026-10-05", "2026-10-05", "", 90), cell("quality", "outage", "outage", "2026-10-07", "2026-10-07", "", 11),
  ]));
  await finishRelease(counts, "2026-11-21");
  const untold = { scope: "placement", subject: "placement-KBTRZ3", metric: "click" } as const;
  await counts.transaction().execute(async (change) => {
    await change.insertInto("counter").values({ ...untold, day: "2026-11-20", language: "sv", n: canary }).execute();
    await change.insertInto("rest").values({ ...untold, starts: "2026-11-02", ends: "2026-11-15", n: canary }).execute();
  });
}

beforeAll(async () => {
  server = await startPostgres();
  const campaigns = await openCampaigns(server);
  site = await openCounts(server);
  await fill(campaigns, site);
  await sql`create role reports login password 'reports'`.execute(site);
  await sql`grant select on all tables in schema public to reports`.execute(site);
  await sql`revoke all on counter, rest, outbox, applied_batch, node from reports`.execute(site);
  const url = server.url.replace("site:site@", "reports:reports@");
  const pool = new pg.Pool({ connectionString: url });
  // The server may be gone before the last connection has said goodbye.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  reader = { campaigns, counts: new Kysely<CountTables>({ dialect: new PostgresDialect({ pool }) }) };
  file = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
  await fill(file.campaigns, file.counts);
});
afterAll(async () => {
  for (const db of [reader.campaigns, reader.counts, site, file.campaigns, file.counts]) await db.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("somebody who may not read what is not told (27)", () => {
  test("cannot read it", async () => {
    for (const table of ["counter", "rest"] as const) await expect(reader.counts.selectFrom(table).selectAll().execute()).rejects.toThrow("permission denied");
  });

  test.each(["", "?per=dag", "?per=vecka"])("gets the whole report%s all the same, the same as from files", async (query) => {
    const { html } = await drawReport({ tables: reader, campaign, query });
    expect(html).toContain("1\u202f234");
    expect(html.replaceAll(/\D/g, "")).not.toContain(String(canary));
    expect(html).toBe((await drawReport({ tables: file, campaign, query })).html);
  });

  test.each(["csv", "json"] as const)("and so is its %s", async (kind) => {
    const [text, same] = await Promise.all([reader, file].map(async (tables) => (await sendReport(callFor({ tables, campaign }), kind)).text()));
    expect(text).toContain("1234");
    expect(text).not.toContain(String(canary));
    expect(text).not.toContain("999");
    expect(text).toBe(same);
  });
});
