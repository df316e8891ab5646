import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium as engine } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile } from "./profile";
import { arrive, clickExit, pressHistory, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";

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
