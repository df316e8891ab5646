import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeCode } from "../../app/features/campaigns/code";
import { changeCampaigns } from "../../app/storage/campaigns.server";
import { type CampaignDatabase, openCampaigns } from "../../app/storage/database.server";
import { added, fetchPage } from "../counted";
import { plan, setState } from "../planned";
import { startSite } from "../site";

const code = () => makeCode(randomInt);
const codes = { hosten: code(), none: code(), over: code(), draft: code(), broken: code(), pausing: code() };
const swedish = { language: "sv", title: "Du får vara rädd", body: "Ring :phone{#kvinnofridslinjen}.\n\n## Vad kan du göra?\n\n- Läs om [akut hjälp](page:urgent-help)" } as const;
const arabic = { language: "ar", title: "لست وحدك", body: "يمكنك أن تتصل." } as const;
let directory = "";
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;

async function read(path: string) {
  const response = await fetchPage(site.origin + path);
  return { response, page: parse(response.text) };
}
const soon = { timeout: 5_000, interval: 50 };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "own-page-"));
  db = await openCampaigns({ directory });
  const own = { target: "kampanj" };
  await plan(db, { code: codes.hosten, campaign: { slug: "hosten", demonstration: 1, outcome: "safety-plan" }, placement: own, pages: [swedish, arabic] });
  await plan(db, { code: codes.none, placement: own });
  await plan(db, { code: codes.over, campaign: { slug: "over", outcome: "safety-plan", ends: "2026-01-01T00:00" }, placement: own, pages: [swedish] });
  await plan(db, { code: codes.draft, campaign: { slug: "utkast", state: "draft" }, pages: [swedish] });
  await plan(db, { code: codes.broken, campaign: { slug: "trasig" }, pages: [{ ...swedish, body: "Ring :phone{#en-linje-som-var}." }] });
  await plan(db, { code: codes.pausing, campaign: { slug: "pausad" }, pages: [swedish, arabic] });
  site = await startSite({ DATA_DIR: directory, MEASURING_LEVEL: "2" });
  await vi.waitFor(async () => expect((await read("/sv/kampanj/hosten")).response.status).toBe(200), soon);
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

describe("the page of a campaign", () => {
  test("is a public page as the others: numbers before its words, the exit, no script to load, nothing kept, nothing for search engines", async () => {
    const { response, page } = await read("/sv/kampanj/hosten");
    const html = response.text;

    expect([page.querySelector("h1")?.text, page.querySelector("title")?.text]).toEqual([swedish.title, swedish.title]);
    expect(html.indexOf("tel:112")).toBeLessThan(html.indexOf("Vad kan du göra?"));
    expect(page.querySelectorAll("main a").map((link) => link.getAttribute("href"))).toEqual(expect.arrayContaining(["tel:116016", "/sv/akut-hjalp", "/ar/campaign/hosten"]));
    expect(page.querySelector("[data-exit]")).not.toBeNull();
    expect(page.querySelector("main")?.text).toContain("Exempel: det här är ingen riktig kampanj.");
    expect(page.querySelectorAll("script[src], link[rel=stylesheet], img, iframe")).toEqual([]);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(response.headers).toMatchObject({ "cache-control": "private, no-store", "content-security-policy": expect.not.stringContaining("unsafe") as string });
    expect(response.headers["cdn-cache-control"]).toBeUndefined();
  });

  test("is in the direction of its language, and in the nearest language with a notice where it lacks one", async () => {
    const [own, near] = [await read("/ar/campaign/hosten"), await read("/fi/kampanj/hosten")];

    expect(own.page.querySelector("html")?.attributes).toMatchObject({ lang: "ar", dir: "rtl" });
    expect([own.page.querySelector("h1")?.text, near.page.querySelector("h1")?.text]).toEqual([arabic.title, swedish.title]);
    expect(near.page.querySelector("h1")?.getAttribute("lang")).toBe("sv");
    expect(near.page.querySelector("main")?.text).toContain("suomi");
  });

  test.each([["/sv/campaign/hosten", "/sv/kampanj/hosten"], ["/FA-AF/kampanj/HOSTEN", "/prs/campaign/hosten"]])("is led on to from %s", async (path, target) => {
    expect((await read(path)).response).toMatchObject({ status: 301, headers: { location: target } });
  });

  test.each(["/sv/kampanj/utkast", "/sv/kampanj/finns-inte", "/sv/kampanj", "/xx/kampanj/hosten"])("is nowhere else: %s is missing, in the site's clothes", async (path) => {
    const { response } = await read(path);
    expect([response.status, response.text.includes("tel:112")]).toEqual([404, true]);
  });

  test.each(["/sv/kampanj/over", "/sv/kampanj/trasig"])("at %s, over or of words that cannot be read any more, is gone and leads on", async (path) => {
    const { response, page } = await read(path);
    const links = page.querySelectorAll("main a").map((link) => link.getAttribute("href"));

    expect(response.status).toBe(410);
    expect(links).toEqual(expect.arrayContaining(["tel:112", "tel:116016", path.endsWith("over") ? "/sv/planera-for-sakerhet" : "/sv"]));
  });

  test("stands while its campaign pauses, and is gone when that ends", async () => {
    const status = async () => (await read("/ar/campaign/pausad")).response.status;
    await setState(db, codes.pausing, "paused");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await status()).toBe(200);
    await setState(db, codes.pausing, "ended");
    await vi.waitFor(async () => expect(await status()).toBe(410), soon);
    await setState(db, codes.pausing, "published");
    await vi.waitFor(async () => expect(await status()).toBe(200), soon);
  });

  test("is another a second after it was changed", async () => {
    const title = async () => (await read("/ar/campaign/hosten")).page.querySelector("h1")?.text;
    expect(await title()).toBe(arabic.title);
    await changeCampaigns(db, (change) => change.updateTable("campaign_page").set({ title: "أنت مهم" }).where("language", "=", "ar").where("campaign", "=", `campaign-${codes.hosten}`).execute());
    await vi.waitFor(async () => expect(await title()).toBe("أنت مهم"), { timeout: 2_500, interval: 50 });
  });
});

describe("a placement that leads to its campaign's page", () => {
  const follow = async (code: string) => (await read(`/k/${code}/ar`)).response.headers.location;

  test("leads there, else to the page about the same, else to the start page", async () => {
    expect([await follow(codes.hosten), await follow(codes.over), await follow(codes.none)]).toEqual([`/ar/campaign/hosten?k=${codes.hosten}`, "/ar/safety-plan", `/ar?k=${codes.none}`]);
  });

  test("is counted there as having landed, and at the helplines opened from there", async () => {
    const sums = await added(site.origin, directory, async () => {
      const { page } = await read(`/sv/kampanj/hosten?k=${codes.hosten}`);
      expect(page.querySelectorAll("a").map((link) => link.getAttribute("href")).filter((href) => href?.includes("?k="))).toEqual([`/sv/akut-hjalp?k=${codes.hosten}`]);
      await read(`/sv/akut-hjalp?k=${codes.hosten}`);
      await read(`/sv/kampanj/pausad?k=${codes.hosten}`);
      await read("/sv/kampanj/over");
    });
    const placed = `placement placement-${codes.hosten} sv`;
    expect(sums).toEqual({ "page kampanj/hosten sv page_view": 1, "page kampanj/pausad sv page_view": 1, [`${placed} landing`]: 1, [`${placed} help_view`]: 1, "page urgent-help sv page_help_view": 1 });
  });
});
