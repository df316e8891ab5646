import { isFullRound } from "../round";
import { historyAfter } from "./history-after";
import { nonsense, search, shelterInGothenburg } from "../directory/pages";
import { addressBar, expectNothingBehind, leave, nothingOfOurs, openDirectory, searchNonsense, searchUnderstood } from "../directory/searching-visit";
import { expectStillHere, press } from "./keyboard";
import { pressHistory, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";
import { createWorld } from "./world";

test("a search that is understood takes no entry: after the exit the tab's list is the search page and the decoy", async ({ page }) => {
  await openDirectory(page);
  await searchUnderstood(page);
  await page.locator("nav li a", { hasText: "Gratis" }).click();
  await page.waitForURL("**&f=1");
  await leave(page);
  expect((await tabHistory(page)).addresses).toEqual(nothingOfOurs);
});

test("words that mean nothing take no entry either", async ({ page }) => {
  await openDirectory(page);
  await searchNonsense(page);
  await leave(page);
  expect((await tabHistory(page)).addresses).toEqual(nothingOfOurs);
  await expectNothingBehind(page);
});

test("the words that were searched for stand in no address of the tab's list and no title", async ({ page }) => {
  await openDirectory(page);
  await searchNonsense(page);
  expect((await tabHistory(page)).addresses.join()).not.toContain(nonsense);
  expect(await page.title()).not.toContain(nonsense);
});

test("after two searches that mean nothing Back brings nothing of ours either", async ({ page }) => {
  await openDirectory(page);
  await searchNonsense(page);
  await search(page, `${nonsense} ${nonsense}`);
  await page.waitForLoadState();
  await expect(page.locator("#q")).toHaveValue("");
  await leave(page);
  await expectNothingBehind(page);
});

test("Chromium's history page lists nothing of ours after a search that is understood and the exit", async ({ world }) => {
  const rows = await historyAfter(world, async (page) => (await openDirectory(page), await searchUnderstood(page), await leave(page)));
  expect(rows).toEqual([addresses.decoy, addresses.search]);
});

test("nor after words that mean nothing", async ({ world }) => {
  const rows = await historyAfter(world, async (page) => (await openDirectory(page), await searchNonsense(page), await leave(page)));
  expect(rows).toEqual([addresses.decoy, addresses.search]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, ask] of Object.entries({ "that is understood": searchUnderstood, "for words that mean nothing": searchNonsense })) {
    test(`after a search ${name} and the exit by link, three times Back brings nothing of ours, without script`, async ({ page }) => {
      await openDirectory(page);
      await ask(page);
      await page.locator("a[data-exit]").click();
      await page.waitForURL(addresses.decoy);
      for (let press = 0; press < 3; press += 1) {
        await pressHistory(page, -1);
        await expect(page.locator("main"), page.url()).toHaveCount(0);
        expect(await addressBar(page)).not.toContain(addresses.site);
      }
    });
  }
});

test("in the field, capitals, Shift and Escape do not leave; outside it Shift and Escape do", async ({ page }) => {
  for (const key of ["Shift", "Escape"]) {
    await page.goto("/sv/hitta-stod");
    await page.locator("#q").focus();
    for (const typed of ["Shift+A", "Shift", "Escape"]) {
      await press(page, typed, 3);
      await expectStillHere(page);
    }
    await expect(page.locator("#q")).toHaveValue("AAA");
    await page.locator("h1").click();
    await press(page, key, 3);
    await page.waitForURL(addresses.decoy);
  }
});

test("what was written in the field is not there when somebody comes back to the page", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  await page.locator("#q").fill(nonsense);
  await page.reload();
  await expect(page.locator("#q")).toHaveValue("");
});

// In `npm test` history.spec.ts asks it of pages.
if (isFullRound) test("an operator who wants an ordinary history has it for searches too", async () => {
  const world = await createWorld({ VISIT_HISTORY: "normal" });
  const rows = await historyAfter(world, async (page) => (await openDirectory(page), await searchUnderstood(page)));
  await world.stop();
  expect(rows).toEqual([`${addresses.site}/sv/hitta-stod${shelterInGothenburg.query}`, `${addresses.site}/sv/hitta-stod`, `${addresses.site}/sv`, addresses.search]);
});
