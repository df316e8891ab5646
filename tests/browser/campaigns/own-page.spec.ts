import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect } from "@playwright/test";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { signIn } from "../../office";
import { plan } from "../../planned";
import { test as base } from "../exit/visit";
import { findFaults } from "../faults";
import { findClipped, overflow } from "../overflow";

const swedish = { language: "sv", title: "Du får vara rädd", body: "Ring :phone{#kvinnofridslinjen}.\n\n## Vad kan du göra?\n\n- Läs om [akut hjälp](page:urgent-help)\n\n::fact{#B21}" } as const;
const arabic = { language: "ar", title: "لست وحدك", body: "يمكنك أن تتصل بـ :phone{#kvinnofridslinjen}." } as const;
const editor = "/redaktion/kampanjer/campaign-BCDFG0/sida";

const test = base.extend<object, { tables: { directory: string; db: CampaignDatabase }; settings: Record<string, string> }>({
  tables: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument written so
    async ({}, use) => {
      const directory = mkdtempSync(join(tmpdir(), "own-page-"));
      const db = await openCampaigns({ directory });
      await plan(db, { code: "BCDFGM", campaign: { slug: "hosten", demonstration: 1 }, pages: [swedish, arabic] });
      await plan(db, { code: "BCDFG0", campaign: { slug: "varen", state: "draft" }, pages: [swedish] });
      await use({ directory, db });
      await db.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  settings: [async ({ tables }, use) => use({ DATA_DIR: tables.directory }), { scope: "worker" }],
});

async function letIn(context: BrowserContext, db: CampaignDatabase): Promise<void> {
  const { secret } = await signIn(db, "editor");
  await context.addCookies([{ name: "__Host-redaktion", value: secret, domain: "site.test", path: "/", secure: true, httpOnly: true, sameSite: "Lax" }]);
}

for (const [name, width, paths] of [["phone", 320, ["/sv/kampanj/hosten", "/ar/campaign/hosten"]], ["desk", 1280, ["/fi/kampanj/hosten"]]] as const) {
  for (const path of paths) {
    test(`on a ${name}, ${path} keeps within the screen, has no fault, and its words stand under the numbers`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
      await expect.poll(async () => (await page.goto(path))?.status(), { timeout: 10_000 }).toBe(200);

      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await findClipped(page)).toEqual([]);
      expect(await findFaults(page)).toEqual([]);
      const [number, words] = [await page.locator('main a[href="tel:116016"]').first().boundingBox(), await page.locator("main section + div, main h2").last().boundingBox()];
      expect(number?.y).toBeLessThan(words?.y ?? 0);
      await page.close();
    });
  }
}

test("what is being written is shown as it will look, in its direction, and is not left by mistake", async ({ page, context, tables }) => {
  await letIn(context, tables.db);
  await page.goto(`${editor}?sprak=ar`);
  const preview = page.locator("#preview [lang=ar]");
  await expect(async () => {
    await page.getByLabel("Rubrik").fill(arabic.title);
    await page.getByLabel("Text", { exact: true }).fill(arabic.body);
    await expect(preview.locator("h1")).toHaveText(arabic.title, { timeout: 2_000 });
  }).toPass();
  expect(await preview.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  // Its numbers are as large as on the public page: its styles have come along.
  expect(await preview.locator("section section a").first().evaluate((link) => parseFloat(getComputedStyle(link).fontSize))).toBeGreaterThan(24);
  await page.getByLabel("Text", { exact: true }).fill("Ring 112.");
  await expect(page.locator("#preview")).toContainText("Rad 1: Numret");
  await expect(preview.locator("h1")).toHaveText(arabic.title);

  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("link", { name: "Uppgifter" }).click();
  await expect(page.getByLabel("Rubrik")).toHaveValue(arabic.title);
  await page.getByLabel("Text", { exact: true }).fill(arabic.body);
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Sparat." })).toBeVisible();
  await page.getByRole("link", { name: "Uppgifter" }).click();
  await expect(page.getByLabel("Rubrik")).toHaveCount(0);
});

test("the editor has no fault, keeps within a narrow screen, and works by keyboard and without script", async ({ browser, tables }) => {
  for (const [width, javaScriptEnabled] of [[1280, true], [320, true], [1280, false]] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test", javaScriptEnabled });
    await letIn(context, tables.db);
    const page = await context.newPage();
    await page.goto(`${editor}?sprak=sv`);
    if (javaScriptEnabled) {
      expect(await findFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    } else {
      await page.getByLabel("Rubrik").fill("Utan skript");
      await page.getByRole("button", { name: "Förhandsvisa" }).press("Enter");
      await expect(page.locator("#preview h1")).toHaveText("Utan skript");
      await expect(page.getByLabel("Rubrik")).toHaveValue("Utan skript");
    }
    await context.close();
  }
});
