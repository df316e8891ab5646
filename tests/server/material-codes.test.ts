import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeCode } from "../../app/features/campaigns/code";
import { materialPath } from "../../app/features/campaigns/placer/material-address";
import { type CampaignDatabase, openCampaigns } from "../../app/storage/database.server";
import { readQrCode } from "../features/campaigns/placer/read-qr-code";
import { readPage } from "../pages";
import { plan } from "../planned";
import { startSite } from "../site";

const [open, ended] = [makeCode(randomInt), makeCode(randomInt)];
const arabic = { language: "ar", heading: "لست وحدك", body: "هناك من يمكن التحدث معه.", call: "اقرأ المزيد" } as const;
const swedish = { language: "sv", heading: "Du är inte ensam", body: "Det finns någon att prata med.", call: "Läs mer" } as const;

let directory = "";
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
const read = (path: string) => readPage(site.origin, "sv", path);
const printed = (page: HTMLElement) => page.querySelector("main section > div:last-child");
/** What the first QR code of a page leads to. */
const scan = (page: HTMLElement) => {
  const svg = page.querySelector("svg[role=img]");
  return svg && readQrCode(svg.querySelectorAll("path")[1]?.getAttribute("d") ?? "", Number(svg.getAttribute("viewBox")?.split(" ")[2]));
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "material-"));
  db = await openCampaigns({ directory });
  await plan(db, { code: open, placement: { kind: "print" }, creatives: [swedish, arabic], campaign: { demonstration: 1 } });
  await plan(db, { code: ended, campaign: { state: "ended" } });
  site = await startSite({ DATA_DIR: directory });
  await vi.waitFor(async () => expect((await read(materialPath("sv", "placement", open))).status).toBe(200), { timeout: 5_000 });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("cards and posters with a code", () => {
  test.each(["sv", "ar"] as const)("in %s carry it as letters and as a QR code, and no cache keeps them", async (tag) => {
    for (const part of ["cards", "poster"] as const) {
      const { document, headers } = await read(materialPath(tag, part, open));

      expect(scan(document)).toBe(`https://exempel.test/k/${open}/${tag}`);
      expect(printed(document)?.text).toContain(open);
      expect(headers.get("CDN-Cache-Control")).toBeNull();
    }
    expect(printed((await read(materialPath(tag, "poster", open))).document)?.text).toContain(`exempel.test/k/${open}`);
    expect((await read(materialPath(tag, "cards"))).headers.get("CDN-Cache-Control")).toMatch(/^public, max-age=\d+$/);
  });

  test("of a made-up campaign say so", async () => {
    for (const part of ["cards", "poster"] as const) expect(printed((await read(materialPath("sv", part, open))).document)?.text).toContain("Exempel: det här är ingen riktig kampanj.");
  });

  test("that is not known have none, and say why without repeating it", async () => {
    const { status, document } = await read("/sv/material/kort/HITTAD");

    expect(status).toBe(200);
    expect(scan(document)).toBeNull();
    expect(document.text).toContain("Koden i adressen finns inte hos oss.");
    expect(document.querySelector("main")?.text).not.toContain("HITTAD");
  });

  test("whose campaign is over say that it is", async () => {
    expect((await read(materialPath("sv", "poster", ended))).document.text).toContain("Kampanjen är slut.");
  });

  test("have one address however the code is written", async () => {
    const { status, headers } = await read(`/sv/material/kort/${open.toLowerCase()}`);

    expect([status, headers.get("Location")]).toEqual(/[A-Z]/.test(open) ? [301, materialPath("sv", "cards", open)] : [200, null]);
  });
});

describe("what a placer takes along", () => {
  test("is link, HTML, picture and QR code in each language of the placement, the placer's own first", async () => {
    const { document } = await read(materialPath("sv", "placement", open));
    const copied = document.querySelectorAll("pre").map(({ text }) => text.replaceAll(/<\/?code>/g, ""));

    expect(document.querySelectorAll("details").map((part) => [part.querySelector("summary bdi")?.text, part.hasAttribute("open")])).toEqual([["svenska", true], ["العربية", false]]);
    expect(copied.filter((text) => /^https:[^?]+$/.test(text))).toEqual(["sv", "ar"].map((tag) => `https://exempel.test/k/${open}/${tag}`));
    expect(copied.filter((text) => text.startsWith("<p lang"))).toHaveLength(4);
    expect(scan(document)).toBe(`https://exempel.test/k/${open}/sv`);
    expect(document.querySelectorAll("a[download]").map((link) => link.getAttribute("href"))).toEqual(["sv", "ar"].flatMap((tag) => [`/placera/${open}/${tag}/banner.svg`, `/placera/${open}/${tag}/qr.svg`]));
    expect((await read(materialPath("ar", "placement", open))).document.querySelector("summary bdi")?.text).toBe("العربية");
  });

  test("is there as a file where the page says", async () => {
    const { document } = await read(materialPath("sv", "placement", open));

    for (const link of document.querySelectorAll("a[download]")) expect((await fetch(site.origin + (link.getAttribute("href") ?? ""))).headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
  });

  test("is shown without asking for a file: the page's policy lets none in", async () => {
    const { document, headers } = await read(materialPath("sv", "placement", open));

    expect(headers.get("Content-Security-Policy")).toContain("img-src data:;");
    expect(document.querySelectorAll("img").map((image) => image.getAttribute("src")?.slice(0, 19))).toEqual(["data:image/svg+xml,", "data:image/svg+xml,"]);
  });

  test("is not there for a code that nobody has, and the page says so with the numbers", async () => {
    const { status, document } = await read(`/sv/material/plats/${makeCode(() => 7)}`);

    expect(status).toBe(404);
    expect(document.text).toContain("Koden i adressen finns inte hos oss.");
    expect(document.querySelector('a[href="tel:116016"]')).not.toBeNull();
  });
});
