import { clickExit, pressHistory, tabHistory } from "../exit/tab";
import { addresses, expect, test } from "../exit/visit";
import { isFullRound } from "../round";
import { holdAnswers } from "./hold-answers";
import { nonsense, search, shelterInGothenburg } from "./pages";
import { expectNothingBehind, leave, nothingOfOurs, openDirectory } from "./searching-visit";

for (const [name, words] of [["that will be understood", shelterInGothenburg.words], ["for words that mean nothing", nonsense]] as const) {
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
    expect((await tabHistory(page)).addresses).toEqual(nothingOfOurs);
  });

  // It takes eight seconds to give a decoy up, and exit/silent-decoy.spec.ts sees it given up.
  if (isFullRound) test(`the decoy does not answer, and then the answer to a search ${name} does: the page stays blank and is left`, async ({ page, world }) => {
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
  expect((await tabHistory(page)).addresses).toEqual(nothingOfOurs);
});

test("while our server does not answer, the question stays where it is, and the exit leaves all the same", async ({ page, world }) => {
  await openDirectory(page);
  world.moods["site.test"] = "hangs";
  await search(page, shelterInGothenburg.words);
  const clicked = Date.now();
  await leave(page);
  expect(Date.now() - clicked).toBeLessThan(1500);
  expect((await tabHistory(page)).addresses).toEqual(nothingOfOurs);
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
