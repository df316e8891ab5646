import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportKeys } from "../../../app/features/report/export-parts";
import { sendReport } from "../../../app/office/send-report.server";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { addCells } from "../../../app/storage/released-cells.server";
import { plan } from "../../planned";
import { callFor } from "./drawn-report";

const folder = mkdtempSync(join(tmpdir(), "export-"));
const campaign = "campaign-KBTRZ3";
let tables: { campaigns: CampaignDatabase; counts: CountDatabase };

beforeAll(async () => {
  tables = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
  await plan(tables.campaigns, { code: "KBTRZ3", campaign: { starts: "2026-10-05T00:00", ends: "2026-11-01T00:00", outcome: "start" }, placement: { name: '=HYPERLINK("https://ond.example")' }, schedules: [{ starts: "2026-10-05T08:00", ends: "2026-10-31T18:00" }] });
  await changeCampaigns(tables.campaigns, async (change) => {
    await change.insertInto("observation").values({ placement: "placement-KBTRZ3", starts: "2026-10-06T08:00", ends: null, source: "manual", evidence: 'Skärmbild, "tydlig"\nrad två' }).execute();
    await change.insertInto("reported_figure").values({ placement: "placement-KBTRZ3", starts: "2026-10-05", ends: "2026-10-31", metric: "impressions", n: 5_000, source: "+46 någon", entered_by: "anna", file: null }).execute();
    await change.insertInto("calendar_note").values({ starts: "2026-10-10", ends: null, kind: "press", text: "@nyhet" }).execute();
    await change.insertInto("excluded_day").values({ subject: "placement-KBTRZ3", day: "2026-10-12", reason: "-test", entered_by: "anna" }).execute();
  });
  await tables.counts.transaction().execute((change) => addCells(change, [
    { scope: "placement", subject: "placement-KBTRZ3", metric: "click", starts: "2026-10-06", ends: "2026-10-06", language: "sv", n: 25 },
    { scope: "page", subject: "start", metric: "page_view", starts: "2025-01-06", ends: "2025-01-12", language: "mixed", n: 14 },
    { scope: "excluded", subject: "robot", metric: "excluded", starts: "2026-10-06", ends: "2026-10-06", language: "", n: 90 },
    { scope: "excluded", subject: "robot", metric: "excluded", starts: "2025-01-06", ends: "2025-01-06", language: "", n: 91 },
  ]));
});
afterAll(async () => {
  await tables.campaigns.destroy();
  await tables.counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const send = (kind: "csv" | "json") => sendReport(callFor({ tables, campaign }), kind);

describe("the report for a spreadsheet", () => {
  test("has what was planned and seen, what others say and every sum that is told, and the page's from long before", async () => {
    const rows = parse<Record<string, string>>(await (await send("csv")).text(), { bom: true, columns: true });
    expect(rows.map(({ row, metric, starts, ends, language, n, text }) => [row, metric, starts, ends, language, n, text])).toEqual([
      ["planned", "", "2026-10-05T08:00", "2026-10-31T18:00", "", "", ""],
      ["observed", "", "2026-10-06T08:00", "", "", "", 'manual: Skärmbild, "tydlig"\nrad två'],
      ["note", "press", "2026-10-10", "2026-10-10", "", "", "'@nyhet"],
      ["set_aside", "", "2026-10-12", "2026-10-12", "", "", "'-test"],
      ["reported", "impressions", "2026-10-05", "2026-10-31", "", "5000", "'+46 någon"],
      ["placement", "click", "2026-10-06", "2026-10-06", "sv", "25", ""],
      ["page", "page_view", "2025-01-06", "2025-01-12", "mixed", "14", ""],
      ["excluded", "excluded", "2026-10-06", "2026-10-06", "", "90", ""],
    ]);
  });

  test("reckons with no text that somebody wrote, and names nobody who works here", async () => {
    const text = await (await send("csv")).text();
    expect(text).toContain(`"'=HYPERLINK(""https://ond.example"")"`);
    expect(text).not.toMatch(/(^|,|")[=+@]/m);
    expect(text).not.toContain("anna");
  });

  test("is a file to be saved, that no cache keeps and nothing on the way changes", async () => {
    const { headers } = await send("csv");
    expect([headers.get("Content-Type"), headers.get("Content-Disposition"), headers.get("Cache-Control")]).toEqual(["text/csv; charset=utf-8", 'attachment; filename="rapport-campaign-KBTRZ3.csv"', "private, no-store, no-transform"]);
  });
});

describe("the report for a program", () => {
  test("says the same, and in itself what each of its keys means", async () => {
    const report = JSON.parse(await (await send("json")).text()) as Record<string, unknown> & { cells: object[] };
    expect(report).toMatchObject({
      format: 1, level: 2, smallest: 10, released: null, outcome: "start", campaign: { id: campaign, demonstration: false },
      placements: [{ id: "placement-KBTRZ3", code: "KBTRZ3", planned: [{ starts: "2026-10-05T08:00" }], observed: [{ source: "manual" }] }],
      reported: [{ n: 5_000 }], notes: [{ kind: "press" }], set_aside: [{ day: "2026-10-12" }],
    });
    expect(report.cells).toHaveLength(3);
    expect(report.cells[0]).toEqual({ scope: "placement", subject: "placement-KBTRZ3", metric: "click", starts: "2026-10-06", ends: "2026-10-06", language: "sv", n: 25 });
    expect(Object.keys(report).filter((key) => key !== "keys").toSorted()).toEqual(Object.keys(exportKeys).toSorted());
  });

  test("is whole where nothing is told, and none where there is no such campaign", async () => {
    await plan(tables.campaigns, { code: "BCDFGM" });
    expect(JSON.parse(await (await sendReport(callFor({ tables, campaign: "campaign-BCDFGM" }), "json")).text())).toMatchObject({ cells: [], outcome: "urgent-help" });
    await expect(sendReport(callFor({ tables, campaign: "finns-inte" }), "json")).rejects.toMatchObject({ status: 404 });
  });
});
