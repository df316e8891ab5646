import { type BrowserContext, chromium as engine, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile } from "./profile";
import { clickExit, expectBlank, watchPage } from "./tab";
import { addresses, expect, test } from "./visit";

const executablePath = findChromium();

async function openTab(visitor: BrowserContext, path: string): Promise<Page> {
  const tab = await visitor.newPage();
  await tab.goto(addresses.site + path);
  return tab;
}

const left = (tab: Page) => tab.waitForURL(addresses.decoy, { waitUntil: "commit" });

for (const others of [["/sv"], ["/ar/urgent-help", "/sv/finns-inte"]]) {
  test(`${others.length + 1} tabs of ours have all left for the decoy within a second, and the server is told once (5.5:28)`, async ({ visitor, world }) => {
    const tabs: Page[] = [];
    for (const path of others) tabs.push(await openTab(visitor, path));
    const front = await openTab(visitor, "/sv/akut-hjalp");
    const clicked = Date.now();
    await clickExit(front);
    await Promise.all([front, ...tabs].map(left));
    expect(Date.now() - clicked).toBeLessThan(1000);
    const told = () => world.requestsTo("site.test").filter(({ method }) => method === "POST");
    await expect.poll(told).toHaveLength(1);
    await front.goto(addresses.search);
    expect(told()).toHaveLength(1);
  });
}

test("while the decoy does not answer, the tab behind is as blank as the one in front (5.5:28)", async ({ visitor, world }) => {
  const behind = await openTab(visitor, "/sv");
  const front = await openTab(visitor, "/sv/akut-hjalp");
  const said = [await watchPage(front), await watchPage(behind)];
  world.moods["decoy.test"] = "hangs";
  await clickExit(front);
  await expect.poll(() => said.map((words) => words.at(-1)), { intervals: [50], timeout: 500 }).toEqual(["none", "none"]);
  await Promise.all(said.map((words) => expectBlank(words, 1000)));
});

test("a tab of another site stays as it is (5.5:29)", async ({ visitor, world }) => {
  const other = await visitor.newPage();
  await other.goto(addresses.search);
  const ours = await openTab(visitor, "/sv");
  await clickExit(ours);
  await left(ours);
  await expect.poll(() => world.requestsTo("site.test").some(({ method }) => method === "POST")).toBe(true);
  expect(other.url()).toBe(addresses.search);
  await expect(other.getByText("search.test")).toBeVisible();
  expect(world.requestsTo("search.test").filter(({ path }) => path === "/")).toHaveLength(1);
});

test("a tab of another visitor stays as it is (5.5:30)", async ({ visitor, chromium }) => {
  const stranger = await chromium.newContext({ ignoreHTTPSErrors: true });
  const theirs = await openTab(stranger, "/sv/akut-hjalp");
  const ours = await openTab(visitor, "/sv");
  await clickExit(ours);
  await left(ours);
  await expect(theirs.locator("h1")).toBeVisible();
  expect(theirs.url()).toBe(`${addresses.site}/sv/akut-hjalp`);
  await stranger.close();
});

test("in a private window all our tabs leave (5.5:30)", async ({ page, visitor }) => {
  // A context of the browser is such a window: it shares no store with the profile and keeps none.
  await page.goto("/en");
  const second = await openTab(visitor, "/en/urgent-help");
  await clickExit(page);
  await Promise.all([page, second].map(left));
});

test("in a profile that the browser keeps all our tabs leave (5.5:30)", async ({ world }) => {
  const profile = createProfile();
  const visitor = await engine.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: world.arguments, ignoreHTTPSErrors: true });
  const tabs = [await openTab(visitor, "/en"), await openTab(visitor, "/en/urgent-help")] as const;
  await clickExit(tabs[0]);
  await Promise.all(tabs.map(left));
  await visitor.close();
  profile.remove();
});
