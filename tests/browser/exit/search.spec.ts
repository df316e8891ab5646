import type { Page } from "@playwright/test";
import { historyAfter } from "../directory/history-after";
import { holdAnswers } from "../directory/hold-answers";
import { nonsense, search, shelterInGothenburg } from "../directory/pages";
import { expectStillHere, press } from "./keyboard";
import { arrive, clickExit, pressHistory, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";

const left = ["about:blank", addresses.search, addresses.decoy];

/** From the search page over our start page to the directory. */
async function openDirectory(page: Page): Promise<void> {
  await arrive(page);
  await page.getByRole("link", { name: "Hitta stöd" }).first().click();
  await page.waitForURL("**/sv/hitta-stod");
}

async function searchUnderstood(page: Page): Promise<void> {
  await search(page, shelterInGothenburg.words);
  await page.waitForURL(`**${shelterInGothenburg.query}`);
}

async function searchNonsense(page: Page): Promise<void> {
  await search(page, nonsense);
  await page.waitForURL("**/sok");
}

async function leave(page: Page): Promise<void> {
  await clickExit(page);
  await page.waitForURL(addresses.decoy);
}

/** Where the tab stands, as its address bar says: an error page of the browser has the address that failed. */
async function addressBar(page: Page): Promise<string> {
  const { addresses: all, at } = await tabHistory(page);
  return all[at] ?? "";
}

/** Goes Back as far as there is anything; whatever comes up, it is nothing of ours. */
async function expectNothingBehind(page: Page): Promise<void> {
  while (await pressHistory(page, -1)) {
    await expect(page.locator("main")).toHaveCount(0);
    expect(await addressBar(page)).not.toContain(addresses.site);
  }
}

test("a search that is understood takes no entry: after the exit the tab's list is the search page and the decoy", async ({ page }) => {
  await openDirectory(page);
  await searchUnderstood(page);
  await page.locator("nav li a", { hasText: "Gratis" }).click();
  await page.waitForURL("**&f=1");
  await leave(page);
  expect((await tabHistory(page)).addresses).toEqual(left);
});

test("words that are no choice take one entry, which the exit takes over; Back never brings the directory", async ({ page }) => {
  await openDirectory(page);
  const before = (await tabHistory(page)).addresses.length;
  await searchNonsense(page);
  expect((await tabHistory(page)).addresses).toHaveLength(before + 1);
  await leave(page);
  await expectNothingBehind(page);
});

test("the words that were searched for stand in no address of the tab's list and no title", async ({ page }) => {
  await openDirectory(page);
  await searchNonsense(page);
  expect((await tabHistory(page)).addresses.join()).not.toContain(nonsense);
  expect(await page.title()).not.toContain(nonsense);
});

test("after two searches that are no choices Back brings nothing of ours either", async ({ page }) => {
  await openDirectory(page);
  await searchNonsense(page);
  await search(page, `${nonsense} ${nonsense}`);
  await page.waitForLoadState();
  await expect(page.locator("#q")).toHaveValue("");
  await leave(page);
  await expectNothingBehind(page);
});

test("Chromium's history page lists nothing of ours after a search that is understood and the exit", async () => {
  const rows = await historyAfter({}, async (page) => (await openDirectory(page), await searchUnderstood(page), await leave(page)));
  expect(rows).toEqual([addresses.decoy, addresses.search]);
});

test("after words that are no choice it lists the directory at most, and not the words", async () => {
  const rows = await historyAfter({}, async (page) => (await openDirectory(page), await searchNonsense(page), await leave(page)));
  expect(rows.filter((url) => !left.includes(url) && url !== `${addresses.site}/sv/hitta-stod`)).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, ask] of Object.entries({ "that is understood": searchUnderstood, "for words that are no choice": searchNonsense })) {
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

for (const [name, words] of [["that will be understood", shelterInGothenburg.words], ["for words that are no choice", nonsense]] as const) {
  test(`leaving while the answer to a search ${name} is on its way: it never comes up`, async ({ page }) => {
    await openDirectory(page);
    const release = await holdAnswers(page);
    const asked = page.waitForRequest("**/sok");
    await search(page, words);
    await asked;
    await leave(page);
    release();
    // Longer than an answer takes; that nothing comes is the subject.
    await page.waitForTimeout(1000);
    expect(page.url()).toBe(addresses.decoy);
    expect((await tabHistory(page)).addresses).toEqual(left);
  });

  test(`the decoy does not answer, and then the answer to a search ${name} does: the page stays blank and is left`, async ({ page, world }) => {
    await openDirectory(page);
    const release = await holdAnswers(page);
    const asked = page.waitForRequest("**/sok");
    await search(page, words);
    await asked;
    world.moods["decoy.test"] = "hangs";
    const arrived: string[] = [];
    page.on("framenavigated", (frame) => void arrived.push(frame.url()));
    await clickExit(page);
    release();
    await page.waitForURL(addresses.second, { timeout: 12_000 });
    expect(arrived.filter((url) => url.startsWith(addresses.site))).toEqual([]);
  });
}

test("leaving while the page that answers is on its way: it never comes up", async ({ page, world }) => {
  await openDirectory(page);
  // An answer without an address of its own, and then a server that keeps the browser waiting.
  await page.route("**/sok", (route) => (route.request().resourceType() === "fetch" ? route.fulfill({ status: 200, body: "" }) : route.continue()));
  world.moods["site.test"] = "hangs";
  // While the browser waits nobody but the page itself can touch its exit.
  await page.evaluate(() => void setTimeout(() => document.querySelector<HTMLElement>("a[data-exit]")?.click(), 1000));
  await search(page, nonsense);
  await expect.poll(() => world.requestsTo("site.test").some(({ path }) => path.endsWith("/sok"))).toBe(true);
  await page.waitForURL(addresses.decoy);
  expect((await tabHistory(page)).addresses).toEqual(left);
});

test("while our server does not answer, the question stays where it is, and the exit leaves all the same", async ({ page, world }) => {
  await openDirectory(page);
  world.moods["site.test"] = "hangs";
  await search(page, shelterInGothenburg.words);
  const clicked = Date.now();
  await leave(page);
  expect(Date.now() - clicked).toBeLessThan(1500);
  expect((await tabHistory(page)).addresses).toEqual(left);
});

test("with our server down when the question comes, the browser asks by itself, and the exit's way back is not lost", async ({ page, world }) => {
  await openDirectory(page);
  world.moods["site.test"] = "refuses";
  await search(page, nonsense);
  await expect.poll(() => page.url()).toMatch(/^chrome-error:|\/sok$/);
  world.moods["site.test"] = "ready";
  await pressHistory(page, -1);
  await expect(page.locator("#q")).toBeVisible();
  await leave(page);
  await expectNothingBehind(page);
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

test("an operator who wants an ordinary history has it for searches too", async () => {
  const rows = await historyAfter({ VISIT_HISTORY: "normal" }, async (page) => (await openDirectory(page), await searchUnderstood(page)));
  expect(rows).toEqual([`${addresses.site}/sv/hitta-stod${shelterInGothenburg.query}`, `${addresses.site}/sv/hitta-stod`, `${addresses.site}/sv`, addresses.search]);
});
