import { expect, type Page } from "@playwright/test";
import { addresses } from "./world";

/** What the tab can go back and forward to, oldest first, and where in it the tab stands. */
export async function tabHistory(page: Page): Promise<{ addresses: string[]; at: number }> {
  const devtools = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await devtools.send("Page.getNavigationHistory");
  await devtools.detach();
  return { addresses: entries.map(({ url }) => url), at: currentIndex };
}

/** Presses Back (-1) or Forward (1) and waits until the tab stands there; false where there is nowhere to go. */
export async function pressHistory(page: Page, direction: -1 | 1): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await devtools.send("Page.getNavigationHistory");
  const entry = entries[currentIndex + direction];
  if (entry) {
    await devtools.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    // Between two sites the tab is nobody's for a moment.
    const stands = () => tabHistory(page).then(({ at }) => at, () => -1);
    await expect.poll(stands).toBe(currentIndex + direction);
    // A page that the browser had kept whole is not loaded, so there is no such event to wait for.
    await expect.poll(() => page.evaluate(() => document.readyState).catch(() => "")).toBe("complete");
  }
  await devtools.detach().catch(() => undefined);
  return entry !== undefined;
}

/** Presses the browser's own Stop. */
export async function pressStop(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.stopLoading");
  await devtools.detach();
}

/** From the search page to the first page of ours. */
export async function arrive(page: Page): Promise<void> {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
}

/** Leaves by the link, without waiting for what comes of it. */
export async function clickExit(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>("a[data-exit]")?.click());
}

/**
 * Has the page say twenty times a second whether it is drawn.
 *
 * It must speak by itself: while a navigation waits for its answer, DevTools asks the page nothing.
 *
 * @returns What it has said so far: "none" where nothing is drawn.
 */
export async function watchPage(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on("console", (message) => void (message.text().startsWith("drawn: ") && said.push(message.text().slice(7))));
  await page.evaluate(() => void setInterval(() => console.log(`drawn: ${getComputedStyle(document.documentElement).display}`), 50));
  return said;
}

/** Waits until a watched page has been blank for some time on end. */
export async function expectBlank(said: string[], milliseconds: number): Promise<void> {
  const before = said.length;
  const times = Math.floor(milliseconds / 50) - 2;
  await expect.poll(() => said.length - before, { timeout: milliseconds + 5000, intervals: [50] }).toBeGreaterThanOrEqual(times);
  expect(new Set(said.slice(before))).toEqual(new Set(["none"]));
}
