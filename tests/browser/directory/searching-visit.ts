import type { Page } from "@playwright/test";
import { arrive, clickExit, pressHistory, tabHistory } from "../exit/tab";
import { addresses, expect } from "../exit/visit";
import { nonsense, search, shelterInGothenburg } from "./pages";

/** The tab's list after a visit that left nothing. */
export const nothingOfOurs = ["about:blank", addresses.search, addresses.decoy];

/** From the search page over our start page to the directory. */
export async function openDirectory(page: Page): Promise<void> {
  await arrive(page);
  await page.getByRole("link", { name: "Hitta stöd" }).first().click();
  await page.waitForURL("**/sv/hitta-stod");
}

/** Asks for what is choices. */
export async function searchUnderstood(page: Page): Promise<void> {
  await search(page, shelterInGothenburg.words);
  await page.waitForURL(`**${shelterInGothenburg.query}`);
}

/** Asks for what means nothing. */
export async function searchNonsense(page: Page): Promise<void> {
  await search(page, nonsense);
  await page.waitForURL((url) => url.searchParams.has("u"));
}

/** Leaves by the exit, and waits for the decoy. */
export async function leave(page: Page): Promise<void> {
  await clickExit(page);
  await page.waitForURL(addresses.decoy);
}

/** Where the tab stands, as its address bar says: an error page of the browser has the address that failed. */
export async function addressBar(page: Page): Promise<string> {
  const { addresses: all, at } = await tabHistory(page);
  return all[at] ?? "";
}

/** Goes Back as far as there is anything; whatever comes up, it is nothing of ours. */
export async function expectNothingBehind(page: Page): Promise<void> {
  while (await pressHistory(page, -1)) {
    await expect(page.locator("main")).toHaveCount(0);
    expect(await addressBar(page)).not.toContain(addresses.site);
  }
}
