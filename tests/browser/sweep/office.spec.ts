import type { BrowserContextOptions, Page } from "@playwright/test";
import { findFaults } from "../faults";
import { expect, letIn, openLive, test } from "../office/world";
import { overflow } from "../overflow";

test.use({ isDemonstration: true });

const office = "/redaktion";
const shown = `${office}/kampanjer/exempel-orolig`;
const paths = [
  office, `${office}/kampanjer`, `${office}/kampanjer/ny`, shown, `${shown}/uppgifter`, `${shown}/texter?sprak=sv&bredvid=ar`, `${shown}/placeringar?ny=slot`, `${shown}/placeringar/exempel-orolig-egen-sida`,
  `${shown}/sida?sprak=ar`, `${shown}/siffror`, `${shown}/effekt`, `${shown}/rapport`, `${office}/kalender`, `${office}/visas-nu`, `${office}/resultat`, `${office}/logg`, `${office}/konto`, `${office}/konton`,
];

const screens: Record<string, BrowserContextOptions> = {
  "a desk": { viewport: { width: 1280, height: 900 } },
  "400 % zoom": { viewport: { width: 320, height: 256 } },
  "forced colours": { viewport: { width: 1280, height: 900 }, forcedColors: "active" },
};

/** What the keyboard is on: whether it shows, and whether any of it can be seen. */
function look(page: Page) {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement;
    const box = here.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const));
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && here.contains(top);
    });
    // The button in a field for a day has the browser's own mark, which no style of the field tells.
    const isPicker = here instanceof HTMLInputElement && /^(?:date|datetime-local|month)$/.test(here.type) && !here.matches(":focus-visible");
    return { name: `${here.tagName} ${here.textContent.slice(0, 30)} ${here.getAttribute("name") ?? ""}`, isBody: here === document.body, isMarked: isPicker || getComputedStyle(here).outlineStyle !== "none", isSeen };
  });
}

for (const [screen, options] of Object.entries(screens)) {
  test(`in the office on ${screen} the keyboard begins with the way to the content, and is marked and in view wherever it goes`, async ({ browser, tables }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ ...options, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
    await letIn(context, tables.db, "administrator");
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of paths) {
      await openLive(page, path);
      await page.keyboard.press("Tab");
      if (!(await page.locator('a[href="#content"]').evaluate((link) => link === document.activeElement))) wrong.push(`${path}: begins elsewhere`);
      for (let step = 0; step < 400; step++) {
        await page.keyboard.press("Tab");
        const { name, isBody, isMarked, isSeen } = await look(page);
        if (isBody) break;
        if (!isMarked || !isSeen) wrong.push(`${path}: ${name} is ${isMarked ? "hidden" : "not marked"}`);
      }
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
}

test("in forced colours axe finds nothing in the office, at 400 % nothing is too wide, and nothing ever moves", async ({ browser, tables }) => {
  test.setTimeout(300_000);
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, forcedColors: "active", reducedMotion: "reduce", bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
  await letIn(context, tables.db, "administrator");
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const path of paths) {
    await openLive(page, path);
    const wide = await overflow(page);
    const moving = await page.evaluate(() => document.getAnimations().length);
    // In forced colours axe still reads the page's own colours, which nobody sees.
    wrong.push(...[...(wide > 0 ? [`${wide} pixels too wide`] : []), ...(moving > 0 ? [`${moving} things move`] : []), ...(await findFaults(page, false))].map((fault) => `${path} ${fault}`));
  }
  expect(wrong).toEqual([]);
  await context.close();
});

test("a report on paper is the report alone, within the sheet, with the numbers of its charts", async ({ browser, tables }) => {
  const context = await browser.newContext({ viewport: { width: 700, height: 990 }, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
  await letIn(context, tables.db, "reader");
  const page = await context.newPage();
  await openLive(page, `${shown}/rapport`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("nav").first()).toBeHidden();
  await expect(page.locator("main button").first()).toBeHidden();
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("details table").first()).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(20_000);
  await context.close();
});
