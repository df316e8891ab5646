import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "../../../app/days";
import { changeCampaigns } from "../../../app/storage/campaigns.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { addCells } from "../../../app/storage/released-cells.server";
import { finishRelease } from "../../../app/storage/releases.server";
import type { CellRow } from "../../../app/storage/schema";
import { plan } from "../../planned";
import { type Asked, drawReport, readTable } from "./drawn-report";

const [campaign, placement] = ["campaign-KBTRZ3", "placement-KBTRZ3"];
let folder = "";
let tables: { campaigns: CampaignDatabase; counts: CountDatabase };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  tables = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
});
afterEach(async () => {
  await tables.campaigns.destroy();
  await tables.counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const inSlot = (more: object = {}) => plan(tables.campaigns, { code: "KBTRZ3", campaign: { starts: "2026-10-05T00:00", ends: "2026-11-09T00:00", outcome: "start" }, placement: { kind: "slot", place: "start-top", target: "start" }, ...more });
const tell = (...cells: [CellRow["metric"], string, string, number][]) => tables.counts.transaction().execute((change) => addCells(change, cells.map(([metric, starts, language, n]) => ({ scope: "placement" as const, subject: placement, metric, starts, ends: starts, language, n }))));
const draw = async (more: Partial<Asked> = {}) => drawReport({ tables, campaign, ...more });
const seenIn = async (more: Partial<Asked> = {}) => (await draw(more)).document.text;

describe("before anything is told", () => {
  test("the page says what will stand there, and when the first numbers come", async () => {
    await inSlot();
    expect(await seenIn()).toContain("De första talen kommer natten efter den första dagen med minst 10 av något.");
    expect(await seenIn({ language: "en" })).toContain("The first numbers come the night after the first day with at least 10 of something.");
  });

  test("a campaign that has not begun, and one without anything, have a page too", async () => {
    await inSlot({ campaign: { starts: "2027-01-01T00:00" } });
    expect((await draw()).page.chart).toBeNull();
    await changeCampaigns(tables.campaigns, (change) => change.insertInto("campaign").values({ id: "tom", name: "Tom", purpose: "", state: "draft", demonstration: 0, starts: null, ends: null }).execute());
    expect(await seenIn({ campaign: "tom" })).toContain("Börja med att lägga in placeringar");
  });

  test("there is no page of a campaign that does not exist", async () => {
    await expect(draw({ campaign: "finns-inte" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("the page", () => {
  test("flags what cannot be, and never shows a part of more than all", async () => {
    await inSlot();
    await tell(["served", "2026-10-06", "sv", 243], ["click", "2026-10-06", "sv", 1_979]);
    const [row] = readTable((await draw()).document, "Hur ofta varje steg hände, för varje placering");
    expect(row?.slice(1, 3)).toEqual(["243", "1\u202f979Fler klick än visningar"]);
    expect(await seenIn()).toContain("Ofta är det program som följer länkar.");
    expect(readTable((await draw()).document, "Misstänkt automatisk trafik")).toEqual([["6 oktober 2026", "En annan webbplats", "1\u202f979 klick, men bara 243 visningar"]]);
    expect(await seenIn()).not.toMatch(/[1-9]\d{2,}\u00a0%/);
  });

  test("does not warn of a day that somebody has set aside, and tells why that was", async () => {
    await inSlot();
    await tell(["served", "2026-10-06", "sv", 243], ["click", "2026-10-06", "sv", 1_979]);
    await changeCampaigns(tables.campaigns, (change) => change.insertInto("excluded_day").values({ subject: placement, day: "2026-10-06", reason: "Vi provade länken", entered_by: "nobody" }).execute());
    const text = await seenIn();
    expect(text).toContain("Ingen dag sticker ut.");
    expect(text).toContain("Vi provade länken");
  });

  test("tells languages apart where it can, the mixed ones last and without parts", async () => {
    await inSlot();
    await tell(["click", "2026-10-06", "ar", 12], ["click", "2026-10-07", "sv", 40], ["click", "2026-10-08", "mixed", 300], ["landing", "2026-10-07", "sv", 33]);
    const { document } = await draw();
    expect(readTable(document, "Hur ofta varje steg hände, för varje språk")).toEqual([["svenska", "40", "33"], ["arabiska", "12", "—inget än, eller för lite för att berättas"], ["Språk som inte berättas var för sig", "300", "—inget än, eller för lite för att berättas"]]);
    expect((await draw({ language: "en" })).document.querySelector("bdi[lang=ar]")?.getAttribute("dir")).toBe("rtl");
  });

  test("says how it was counted: level, least sum, what is told less of, and what went wrong", async () => {
    await inSlot({ placement: { kind: "print", name: "Affisch", smallest: 50, target: "start" } });
    await tables.counts.transaction().execute((change) => addCells(change, [{ scope: "quality", subject: "outage", metric: "outage", starts: "2026-10-06", ends: "2026-10-06", language: "", n: 1_200 }]));
    await changeCampaigns(tables.campaigns, (change) => change.insertInto("calendar_note").values({ starts: "2026-10-06", ends: "2026-10-07", kind: "outage", text: "Disken var full" }).execute());
    await finishRelease(tables.counts, "2026-11-21");
    const text = await seenIn({ level: 1 });
    for (const words of ["Webbplatsen mäter på nivå 1 av 3.", "Inget tal under 10 berättas.", "Affisch: minst 50, en månad i taget", "Under 1\u202f200 minuter gick det inte att spara.", "6–7 oktober 2026: Disken var full", "Allt till och med 21 november 2026 är med.", "mäts inte på den här webbplatsen"]) expect(text).toContain(words);
  });

  test("says of the effect what was judged, and nothing where nothing was", async () => {
    await inSlot();
    expect(await seenIn()).not.toContain("Läs mer under Effekt");
    expect((await draw({ effect: ["För lite data för att säga."] })).document.querySelector("section[aria-labelledby=effect]")?.text).toBe("EffektFör lite data för att säga.Läs mer under Effekt");
  });

  test("on paper says who hands it in and when it was printed", async () => {
    await inSlot();
    expect(await seenIn()).toContain("exempel.testRapport om en kampanj. Utskriven 22 november 2026. Utgivare: Exempelmyndigheten.");
  });

  test("keeps each thing that somebody wrote within itself, whatever its direction, and as text", async () => {
    await inSlot({ placement: { kind: "external", name: "<b>שלום</b>", place: "<i>x</i>", target: "start" } });
    const { html } = await draw();
    expect(html).toContain("<bdi>&lt;b&gt;שלום&lt;/b&gt;</bdi>");
    expect(html).not.toMatch(/<b>|<i>|style=/);
  });
});

test("days that look like programs are joined, and what happened meanwhile is said beside them", async () => {
  await inSlot();
  await tell(...Array.from({ length: 30 }, (_, index): [CellRow["metric"], string, string, number] => ["click", addDays("2026-10-05", index), "sv", index === 20 || index === 21 ? 400 + index : 20]));
  await changeCampaigns(tables.campaigns, (change) => change.insertInto("calendar_note").values({ starts: "2026-10-26", ends: null, kind: "press", text: "Stor artikel" }).execute());
  expect(readTable((await draw()).document, "Misstänkt automatisk trafik")).toEqual([["25–26 oktober 2026", "En annan webbplats", "421, mot 20 en vanlig dag2 dagar, den största står härSamtidigt: Stor artikel"]]);
});
