import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, mondayOf } from "../../../app/days";
import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { creativeOf } from "../../../scripts/demo/words";
import { writeDemonstration } from "../../../scripts/demo/write-demonstration";
import { daysBetween } from "../../../app/features/report/placement-times";
import { type Asked, drawReport, readTable } from "./drawn-report";

const folder = mkdtempSync(join(tmpdir(), "report-"));
let tables: { campaigns: CampaignDatabase; counts: CountDatabase };

beforeAll(async () => {
  tables = { campaigns: await openCampaigns({ directory: folder }), counts: await openCounts({ directory: folder }) };
  await writeDemonstration(tables.campaigns, tables.counts, { now: new Date("2026-11-22T10:00:00Z"), smallest: 10, creativeOf });
});
afterAll(async () => {
  await tables.campaigns.destroy();
  await tables.counts.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const draw = (more: Partial<Asked>) => drawReport({ tables, campaign: "exempel-orolig", ...more });

/** How high a filled shape reaches at a place, above the line below it. */
function heightAt(path: string, x: number, bottom: number): number {
  const corners = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, place, y]) => [Number(place), Number(y)] as const);
  const across = corners.flatMap(([place, y], index) => {
    const [before, height] = corners[index - 1] ?? [NaN, NaN];
    return height === y && Math.min(before, place) <= x && x <= Math.max(before, place) ? [bottom - y] : [];
  });
  return Math.max(0, ...across);
}

describe.each([["vecka", "Visningar och klick vecka för vecka", 7], ["dag", "Visningar och klick dag för dag", 1]] as const)("the chart by %s", (per, caption, length) => {
  test("draws what its table says, line by line and panel by panel (42)", async () => {
    const { page, document } = await draw({ query: `?per=${per}` });
    const { chart: { panels }, rows, window } = page.chart!;
    const written = readTable(document, caption);
    expect(written).toHaveLength(rows.length);
    const first = length === 7 ? mondayOf(window.from) : window.from;
    const drawn = document.querySelectorAll("svg[role=img] path").map((path) => path.getAttribute("d") ?? "");
    for (const [index, { top, bottom, told, ticks }] of panels.entries()) {
      expect(drawn).toContain(told);
      const [, most] = [ticks[0], ticks.at(-1)];
      const perOne = (bottom - (most?.y ?? top)) / Number(most?.label.replace("\u202f", ""));
      let known = 0;
      for (const [line, row] of rows.entries()) {
        const text = written[line]?.[index + 1]?.replace(/i medel.*/, "").replaceAll("\u202f", "") ?? "";
        const n = text.startsWith("—") ? 0 : Number(text);
        expect(n).toBe(row.values[index] ?? 0);
        if (row.isLong) continue;
        const middle = 56 + ((daysBetween(first, row.starts) + length / 2) / (daysBetween(first, window.to) + 1)) * 680;
        expect(Math.abs(heightAt(told, middle, bottom) - n * perOne), `${row.starts}: ${n}`).toBeLessThan(0.11);
        known += n;
      }
      expect(known).toBeGreaterThan(0);
    }
  });
});

test("what was only counted together stands on a line of its own, with its mean named as one", async () => {
  const { document } = await draw({ query: "?per=dag" });
  const together = readTable(document, "Visningar och klick dag för dag").filter(([time]) => time?.endsWith("tillsammans"));
  expect(together.length).toBeGreaterThan(5);
  for (const [, views] of together) expect(views).toMatch(/^(—|\d[\d\u202f]*i medel \d+(,\d)? per dag)/);
});

describe("the chart", () => {
  test("has a name, a description and its own key, and shades what stood and what happened", async () => {
    const { document, page } = await draw({ campaign: "exempel-banner" });
    const svg = document.querySelector("svg[role=img]")!;
    expect(svg.querySelector("title")?.text).toMatch(/^Visningar och klick vecka för vecka, \d/);
    expect(svg.querySelector("desc")?.text).toContain("Visningar av sidan ”Stöd och rättigheter”; Klick på kampanjens länkar");
    expect(svg.querySelectorAll("text").map(({ text }) => text)).toContain("Exempel: banner på myndighetens startsida");
    expect(page.chart?.chart.shades.length).toBeGreaterThan(0);
    expect(document.querySelector("figcaption")?.text).toContain("Räknat den veckan");
  });

  test("does not show the week that is not over, and says so", async () => {
    const { page, document } = await draw({ query: "?per=vecka" });
    expect(page.chart?.rows.at(-1)?.ends).toBe("2026-11-15");
    expect(addDays(page.chart?.window.to ?? "", 1)).toBe(mondayOf("2026-11-21"));
    expect(document.querySelector("figcaption")?.text).toContain("Veckan som pågår är inte med.");
  });

  test("of posts that nobody counted shows when they stood and that there are no numbers", async () => {
    const { document, page } = await draw({ campaign: "exempel-inlagg" });
    expect(document.text).toContain("Kampanjen har ingen sida vars visningar den ska öka.");
    expect(page.chart?.chart.lanes.flatMap(({ labels }) => labels.map(({ text }) => text))).toEqual(expect.arrayContaining(["Twitter: 22 inlägg", "LinkedIn: 11 inlägg"]));
    expect(document.querySelectorAll("svg[role=img] text").map(({ text }) => text)).toContain("Inget är räknat, eller för lite för att berättas.");
  });
});
