import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { addCells } from "../../../app/storage/released-cells.server";
import { draftPosts } from "../../../scripts/demo/campaigns";
import { makeRows } from "../../../scripts/demo/draft";
import { creativeOf } from "../../../scripts/demo/words";
import { drawFrom } from "../../../scripts/draw";
import { drawReport, readTable } from "./drawn-report";

const folder = mkdtempSync(join(tmpdir(), "history-"));
const campaign = "historien";
let tables: { campaigns: CampaignDatabase; counts: CountDatabase };
let drawn: Awaited<ReturnType<typeof drawReport>>;

/** The agency's history: 22 posts and 11, and a banner on its start page for two months. Days and counts are made up. */
beforeAll(async () => {
  tables = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
  const posts = makeRows([draftPosts(drawFrom(1))], creativeOf, drawFrom(2));
  await changeCampaigns(tables.campaigns, async (change) => {
    await change.insertInto("campaign").values({ id: campaign, name: "Ett liv fritt från våld", purpose: "", state: "ended", demonstration: 0, starts: "2019-03-01T00:00", ends: "2021-11-01T00:00", outcome: "start" }).execute();
    await change.insertInto("placement").values([
      ...posts.placement.map((post) => ({ ...post, campaign })),
      { id: "banner", campaign, kind: "external", name: "Banner på startsidan", place: "fk.se", address: "https://www.forsakringskassan.se/", target: "start", code: "KBTRZ3", smallest: null, state: "open" },
    ]).execute();
    await change.insertInto("schedule").values([...posts.schedule, { placement: "banner", starts: "2020-09-01T08:00", ends: "2020-10-31T18:00" }]).execute();
    await change.insertInto("observation").values([...posts.observation, { placement: "banner", starts: "2020-09-03T10:00", ends: "2020-11-02T12:00", source: "manual", evidence: "Skärmbild" }]).execute();
    await change.insertInto("calendar_note").values({ starts: "2020-11-25", ends: "2020-12-10", kind: "awareness", text: "Orange Day" }).execute();
    await change.insertInto("reported_figure").values({ placement: posts.placement[0]!.id, starts: "2019-03-01", ends: "2019-03-31", metric: "impressions", n: 12_345, source: "Twitter", entered_by: "nobody", file: null }).execute();
  });
  const of = (metric: "click" | "landing" | "help_view", n: number) => Array.from({ length: 8 }, (_, week) => ({ scope: "placement" as const, subject: "banner", metric, starts: addDays("2020-09-07", 7 * week), ends: addDays("2020-09-13", 7 * week), language: "sv", n }));
  const views = Array.from({ length: 148 }, (_, week) => ({ scope: "page" as const, subject: "start", metric: "page_view" as const, starts: addDays("2019-01-07", 7 * week), ends: addDays("2019-01-13", 7 * week), language: "sv", n: 900 + (week % 7) * 10 + (week > 85 && week < 95 ? 400 : 0) }));
  const together = { scope: "page" as const, subject: "start", metric: "page_view" as const, starts: "2019-12-16", ends: "2020-01-05", language: "mixed", n: 42 };
  await tables.counts.transaction().execute((change) => addCells(change, [...of("click", 200), ...of("landing", 190), ...of("help_view", 30), ...views, together]));
  drawn = await drawReport({ tables, campaign });
});
afterAll(async () => {
  await tables.campaigns.destroy();
  await tables.counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

describe("one page about the banner and the 33 posts answers", () => {
  test("where they stood, and from when to when: as planned and as seen, with how it is known", () => {
    const rows = readTable(drawn.document, "Placeringar, som de var planerade och som de stod");
    expect(rows).toHaveLength(34);
    expect(rows.filter(([name]) => name?.includes("på Twitter")).length).toBe(22);
    expect(rows.find(([name]) => name?.startsWith("Banner"))).toEqual([
      "Banner på startsidanpå en annan webbplats: fk.se", "1 september 2020 08:00 till 31 oktober 2020 18:00", "3 september 2020 10:00 till 2 november 2020 12:00Sett av någon. Skärmbild", "Kom 2 dagar senare.Slutade 2 dagar senare.",
    ]);
  });

  test("how many saw it: nobody knows, and why; how many clicked, came, and went on to help", () => {
    const [banner = []] = readTable(drawn.document, "Hur ofta varje steg hände, för varje placering").filter(([name]) => name?.startsWith("Banner"));
    expect(banner).toEqual(["Banner på startsidan", "—står hos någon annan, så ingen kan räkna det", "1\u202f600", "1\u202f52095\u00a0% av klicken", "24016\u00a0% av dem som kom"]);
    expect(drawn.document.text).toContain("visningar och klick, inte personer");
    expect(drawn.document.text).not.toMatch(/unika|besökare|användare/);
  });

  test("whether visits rose: before, during and after, and of which that is no proof", () => {
    const [banner] = readTable(drawn.document, "Visningar av sidan ”Stöd och rättigheter” en vanlig vecka").filter(([name]) => name?.startsWith("Banner"));
    expect(banner).toEqual(["Banner på startsidan", "9288 veckor", "1\u202f3308 veckor", "9338 veckor"]);
    expect(drawn.document.text).toContain("en jämförelse och inget bevis");
  });

  test("what others say, apart from what is counted", () => {
    expect(readTable(drawn.document, "Vad andra säger om placeringarna")).toEqual([[expect.stringContaining("inlägg 1 av 22"), "1–31 mars 2019", "Visningar", "12\u202f345", "Twitter"]]);
    expect(drawn.document.text).toContain("inte räknat av oss");
  });
});
