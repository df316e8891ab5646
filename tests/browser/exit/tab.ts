import { expect, type Page } from "@playwright/test";

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
    await expect.poll(async () => (await devtools.send("Page.getNavigationHistory")).currentIndex).toBe(currentIndex + direction);
    await page.waitForLoadState();
  }
  await devtools.detach();
  return entry !== undefined;
}

/** Presses the browser's own Stop. */
export async function pressStop(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.stopLoading");
  await devtools.detach();
}

/** Leaves by the link, without waiting for what comes of it. */
export async function clickExit(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>("a[data-exit]")?.click());
}

/** Whether nothing of the page is drawn. */
export async function isBlank(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.documentElement).display === "none");
}

/** Looks for a while whether the page shows itself for as much as a moment. */
export async function staysBlank(page: Page, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  do {
    if (!(await isBlank(page))) return false;
    await page.waitForTimeout(50);
  } while (Date.now() < end);
  return true;
}
