import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as engine, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile } from "./profile";
import { clickExit, expectBlank, pressHistory, pressStop, tabHistory, watchPage } from "./tab";
import { addresses, expect, test } from "./visit";
import type { World } from "./world";

/** From the search page to the first page of ours. */
async function arrive(page: Page): Promise<void> {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
}

/** How often the page of a host was asked for. */
function asked(world: World, host: string): number {
  return world.requestsTo(host).filter(({ path }) => path === "/").length;
}

const left = ["about:blank", addresses.search, addresses.decoy];

test("with cookies and storage blocked the tab's list is still the search page and the decoy (5.5:21)", async ({ world }) => {
  const profile = createProfile();
  mkdirSync(join(profile.folder, "Default"));
  writeFileSync(join(profile.folder, "Default/Preferences"), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const executablePath = findChromium();
  const visitor = await engine.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: world.arguments, ignoreHTTPSErrors: true });
  const page = await visitor.newPage();
  await arrive(page);
  expect(await page.evaluate(() => { try { return sessionStorage.length; } catch (error) { return (error as Error).name; } })).toBe("SecurityError");
  await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click();
  await page.waitForURL("**/sv/akut-hjalp");
  await clickExit(page);
  await page.waitForURL(addresses.decoy);
  expect((await tabHistory(page)).addresses).toEqual(left);
  expect(await visitor.cookies()).toEqual([]);
  await visitor.close();
  profile.remove();
});

test("offline at the click, the page is gone, its entry is the decoy's, and Back is the search page (5.5:22)", async ({ page, visitor }) => {
  await arrive(page);
  await visitor.setOffline(true);
  await clickExit(page);
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  await expect(page.locator("h1")).not.toHaveText("Det är inte ditt fel");
  expect((await tabHistory(page)).addresses).toEqual(left);
  await visitor.setOffline(false);
  await pressHistory(page, -1);
  expect(page.url()).toBe(addresses.search);
});

test("a decoy that never answers: the page is blank for three seconds, from the click on (5.5:23)", async ({ page, world }) => {
  await arrive(page);
  const said = await watchPage(page);
  world.moods["decoy.test"] = "hangs";
  await clickExit(page);
  await expectBlank(said, 3000);
  expect(page.url()).toBe(`${addresses.site}/sv`);
});

test("loading that is stopped by hand: blank, asked for again, stopped again, blank, and on to the second decoy (5.5:23)", async ({ page, world }) => {
  await arrive(page);
  const said = await watchPage(page);
  world.moods["decoy.test"] = "hangs";
  await clickExit(page);
  const clicked = Date.now();
  await expect.poll(() => asked(world, "decoy.test")).toBe(1);
  await pressStop(page);
  await expectBlank(said, 500);
  await expect.poll(() => asked(world, "decoy.test"), { timeout: 4000, intervals: [50] }).toBe(2);
  expect(Date.now() - clicked).toBeGreaterThan(1200);
  expect(Date.now() - clicked).toBeLessThan(3000);
  await pressStop(page);
  await expectBlank(said, 1000);
  await page.waitForURL(addresses.second);
});

test("a decoy that never answers is left for the second one after eight seconds, blank until then (5.5:24)", async ({ page, world }) => {
  await arrive(page);
  const said = await watchPage(page);
  world.moods["decoy.test"] = "hangs";
  await clickExit(page);
  const clicked = Date.now();
  await expectBlank(said, 7000);
  await page.waitForURL(addresses.second);
  expect(Date.now() - clicked).toBeGreaterThan(7500);
  expect(Date.now() - clicked).toBeLessThan(10_000);
  expect((await tabHistory(page)).addresses).toEqual(["about:blank", addresses.search, addresses.second]);
});

test("a decoy that refuses ends in Chromium on the browser's own error page, which has the decoy's address and nothing of ours (5.5:24)", async ({ page, world }) => {
  await arrive(page);
  world.moods["decoy.test"] = "refuses";
  await clickExit(page);
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  expect(await page.content()).not.toContain("site.test");
  expect((await tabHistory(page)).addresses).toEqual(left);
});

test("with our server down at the click the decoy is reached (5.5:25)", async ({ page, world }) => {
  await arrive(page);
  world.moods["site.test"] = "refuses";
  await clickExit(page);
  await page.waitForURL(addresses.decoy);
});

test("word to our server that never gets an answer holds nobody back (5.5:26)", async ({ page, world }) => {
  await arrive(page);
  world.moods["site.test"] = "hangs";
  const clicked = Date.now();
  await clickExit(page);
  await page.waitForURL(addresses.decoy, { waitUntil: "commit" });
  expect(Date.now() - clicked).toBeLessThan(1000);
  await expect.poll(() => world.requestsTo("site.test").filter(({ method }) => method === "POST").length).toBeGreaterThan(0);
});

test("a decoy that an app takes over: blank, asked for again on return, then the second decoy (5.5:27)", async ({ page }) => {
  await arrive(page);
  const said = await watchPage(page);
  let taken = 0;
  // To the tab, an app that takes the address looks like an answer without a page.
  await page.route(addresses.decoy, (route) => ((taken += 1), route.fulfill({ status: 204 })));
  await clickExit(page);
  await expect.poll(() => taken, { intervals: [20] }).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => taken, { intervals: [20], timeout: 1000 }).toBe(2);
  await expect.poll(() => taken, { intervals: [50], timeout: 3000 }).toBe(3);
  await expectBlank(said, 1000);
  await page.waitForURL(addresses.second);
});
