import { isFullRound } from "../round";
import { arrive, clickExit, expectBlank, pressStop, tabHistory, watchPage } from "./tab";
import { addresses, expect, test } from "./visit";
import type { World } from "./world";

/** How often the page of a host was asked for. */
function asked(world: World, host: string): number {
  return world.requestsTo(host).filter(({ path }) => path === "/").length;
}

// In `npm test` the one that is left for the second decoy is watched for longer.
if (isFullRound) test("a decoy that never answers: the page is blank for three seconds, from the click on (5.5:23)", async ({ page, world }) => {
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
  expect((await tabHistory(page)).addresses).toEqual(["about:blank", addresses.search, addresses.decoy]);
});

test("a decoy that an app takes over: blank, asked for again on return, then the second decoy (5.5:27)", async ({ page }) => {
  await arrive(page);
  const said = await watchPage(page);
  let taken = 0;
  // To the tab, an app that takes the address looks like an answer without a page.
  await page.route(addresses.decoy, async (route) => (await route.fulfill({ status: 204 }), (taken += 1)));
  await clickExit(page);
  await expect.poll(() => taken, { intervals: [20] }).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => taken, { intervals: [20], timeout: 1000 }).toBe(2);
  await expect.poll(() => taken, { intervals: [50], timeout: 3000 }).toBe(3);
  await expectBlank(said, 1000);
  await page.waitForURL(addresses.second);
});
