import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findInSlot } from "../../app/features/campaigns/placement-book";
import { readBook } from "../../app/features/campaigns/read-book";
import { instantOf } from "../../app/features/languages/stockholm-clock";
import { readPlan } from "../../app/storage/campaigns.server";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../app/storage/database.server";
import { creativeOf } from "../../scripts/demo/words";
import { writeDemonstration } from "../../scripts/demo/write-demonstration";

const now = new Date("2026-11-22T10:00:00Z");

let folder = "";
let campaigns: CampaignDatabase;
let counts: CountDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "demo-"));
  campaigns = await openCampaigns({ directory: folder });
  counts = await openCounts({ directory: folder });
});
afterEach(async () => {
  await campaigns.destroy();
  await counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const write = () => writeDemonstration(campaigns, counts, { now, smallest: 10, creativeOf });
const cells = () => counts.selectFrom("released_cell").selectAll().execute();

describe("the demonstration", () => {
  test("has the 22 posts on Twitter and 11 on LinkedIn of the report, none of them counted", async () => {
    const { rows } = await write();
    const posts = rows.placement.filter(({ kind }) => kind === "post");
    expect([posts.filter(({ place }) => place === "Twitter").length, posts.filter(({ place }) => place === "LinkedIn").length, rows.placement.length]).toEqual([22, 11, 36]);
    expect(rows.schedule.slice(0, 33).every(({ starts }) => starts >= "2019-03-01" && starts < "2021-11-01")).toBe(true);
    expect((await cells()).filter(({ subject }) => subject.startsWith("exempel-inlagg"))).toEqual([]);
    expect(new Set(rows.placement.map(({ code }) => code)).size).toBe(36);
  });

  test("says of everything that it is made up", async () => {
    const { rows, span } = await write();
    expect([...rows.campaign, ...rows.placement].every(({ name }) => name.startsWith("Exempel: "))).toBe(true);
    expect(rows.campaign.every(({ demonstration }) => demonstration === 1)).toBe(true);
    const notes = await campaigns.selectFrom("calendar_note").selectAll().execute();
    expect(notes.every(({ text }) => text.startsWith("Exempel: "))).toBe(true);
    expect(notes).toContainEqual(expect.objectContaining({ starts: span?.first, ends: span?.last, text: "Exempel: allt som är räknat under den här tiden är påhittat." }));
  });

  test("stands on the start page now, and had a banner for two months", async () => {
    const { rows } = await write();
    const shown = findInSlot(readBook(await readPlan(campaigns)), "start-top", "ar", now.getTime());
    expect(shown).toMatchObject({ placement: { demonstration: true, target: "worried-about-someone" }, creative: { language: "ar" } });
    const { starts, ends } = rows.schedule.find(({ placement }) => placement === "exempel-banner-startsida")!;
    expect((instantOf(ends!.slice(0, 10), "00:00").getTime() - instantOf(starts.slice(0, 10), "00:00").getTime()) / 86_400_000).toBe(61);
  });

  test("counts a year until yesterday, a banner's clicks among them, and tells no cell below the least", async () => {
    await write();
    const all = await cells();
    expect(all.every(({ n, starts, ends }) => n >= 10 && starts >= "2025-11-17" && ends <= "2026-11-21")).toBe(true);
    expect(all.some(({ ends }) => ends === "2026-11-21")).toBe(true);
    const sum = (metric: string) => all.filter((cell) => cell.subject === "exempel-banner-startsida" && cell.metric === metric).reduce((total, { n }) => total + n, 0);
    expect(sum("click")).toBeGreaterThan(sum("landing"));
    expect(sum("landing")).toBeGreaterThan(sum("help_view"));
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThan(5);
  });
});
