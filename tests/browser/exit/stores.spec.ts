import type { BrowserContext, Page } from "@playwright/test";
import { addresses, expect, test } from "./visit";

/** What the browser keeps for this site. */
async function stores(page: Page, visitor: BrowserContext) {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage },
    tab: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: (await visitor.cookies()).map(({ name }) => name) };
}

const nothing = { local: {}, tab: {}, databases: [], caches: [], workers: 0, cookies: [] };

test("before the exit nothing is kept; after it a cookie, and a flag in the tab (5.5:32)", async ({ page, visitor }) => {
  for (const path of ["/sv", "/sv/akut-hjalp", "/ar", "/sv/finns-inte"]) {
    await page.goto(path);
    expect(await stores(page, visitor), path).toEqual(nothing);
  }
  await page.goto("/sv");
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  await expect.poll(async () => (await visitor.cookies()).length).toBe(1);
  const cookies = await visitor.cookies();
  expect(cookies).toEqual([expect.objectContaining({ name: "x", value: expect.stringMatching(/^\d+s$/), domain: "site.test", path: "/", httpOnly: true, secure: true, sameSite: "Lax" })]);
  expect(cookies[0]?.expires).toBeLessThanOrEqual(Date.now() / 1000 + 600);
  // An address without a page has no script that could tidy up first.
  await page.route("**/health", (route) => route.fulfill({ body: "" }));
  await page.goto("/health");
  expect(await stores(page, visitor)).toEqual({ ...nothing, tab: { x: "1" }, cookies: ["x"] });
});

test("the decoy is left nothing: no name for the tab, no opener, no referrer (5.5:32)", async ({ page }) => {
  await page.goto("/sv");
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  expect(await page.evaluate(() => ({ name: window.name, opener: window.opener as unknown, referrer: document.referrer, tab: sessionStorage.length }))).toEqual({ name: "", opener: null, referrer: "", tab: 0 });
});
