import type { BrowserContext, Page } from "@playwright/test";
import { chromium as engine } from "@playwright/test";
import { findChromium } from "../../../scripts/find-chromium.mjs";
import { createProfile } from "./profile";
import { addresses, expect, test } from "./visit";

const executablePath = findChromium();

/** Tabs of one visitor, each with a page of ours. */
async function openTabs(visitor: BrowserContext, paths: string[]): Promise<Page[]> {
  const tabs: Page[] = [];
  for (const path of paths) {
    const tab = await visitor.newPage();
    await tab.goto(addresses.site + path);
    tabs.push(tab);
  }
  return tabs;
}

for (const paths of [["/sv", "/sv/akut-hjalp"], ["/sv", "/ar/urgent-help", "/sv/finns-inte"]]) {
  test(`${paths.length} tabs of ours have all left for the decoy within a second, and the server is told once (5.5:28)`, async ({ visitor, world }) => {
    const tabs = await openTabs(visitor, paths);
    const clicked = Date.now();
    await tabs.at(-1)?.locator("[data-exit]").click();
    await Promise.all(tabs.map((tab) => tab.waitForURL(addresses.decoy, { waitUntil: "commit" })));
    expect(Date.now() - clicked).toBeLessThan(1000);
    expect(world.requestsTo("decoy.test").filter(({ path }) => path === "/")).toHaveLength(paths.length);
    await expect.poll(() => world.requestsTo("site.test").filter(({ method }) => method === "POST")).toHaveLength(1);
  });
}

test("a tab in the background shows our page no more when it is looked at again (5.5:28)", async ({ visitor, world }) => {
  const [behind, front] = await openTabs(visitor, ["/sv", "/sv/akut-hjalp"]);
  world.moods["decoy.test"] = "hangs";
  await front?.locator("[data-exit]").click({ noWaitAfter: true });
  await expect.poll(() => world.requestsTo("decoy.test").length).toBeGreaterThanOrEqual(2);
  const display = await behind?.mainFrame().evaluate(() => getComputedStyle(document.documentElement).display);
  expect(display).toBe("none");
});

test("a tab of another site stays as it is (5.5:29)", async ({ visitor, world }) => {
  const other = await visitor.newPage();
  await other.goto(addresses.search);
  const [ours] = await openTabs(visitor, ["/sv"]);
  await ours?.locator("[data-exit]").click();
  await ours?.waitForURL(addresses.decoy);
  await expect.poll(() => world.requestsTo("site.test").some(({ method }) => method === "POST")).toBe(true);
  expect(other.url()).toBe(addresses.search);
  await expect(other.getByText("search.test")).toBeVisible();
  expect(world.requestsTo("search.test").filter(({ path }) => path === "/")).toHaveLength(1);
});

test("a tab of another visitor stays as it is (5.5:30)", async ({ visitor, chromium }) => {
  const stranger = await chromium.newContext({ ignoreHTTPSErrors: true });
  const [theirs] = await openTabs(stranger, ["/sv/akut-hjalp"]);
  const [ours] = await openTabs(visitor, ["/sv"]);
  await ours?.locator("[data-exit]").click();
  await ours?.waitForURL(addresses.decoy);
  await expect(theirs?.locator("h1") ?? stranger.pages()[0]!.locator("h1")).toBeVisible();
  expect(theirs?.url()).toBe(`${addresses.site}/sv/akut-hjalp`);
  await stranger.close();
});

test("in a private window all our tabs leave (5.5:30)", async ({ page, visitor }) => {
  // A context of the browser is such a window: it shares no store with the profile and keeps none.
  await page.goto("/en");
  const [second] = await openTabs(visitor, ["/en/urgent-help"]);
  await page.locator("[data-exit]").click();
  await Promise.all([page, second!].map((tab) => tab.waitForURL(addresses.decoy)));
});

test("in a profile that the browser keeps all our tabs leave (5.5:30)", async ({ world }) => {
  const profile = createProfile();
  const visitor = await engine.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: world.arguments, ignoreHTTPSErrors: true });
  const [first, second] = await openTabs(visitor, ["/en", "/en/urgent-help"]);
  await first?.locator("[data-exit]").click();
  await Promise.all([first!, second!].map((tab) => tab.waitForURL(addresses.decoy)));
  await visitor.close();
  profile.remove();
});
