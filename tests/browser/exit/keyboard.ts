import type { Page } from "@playwright/test";
import { addresses, expect } from "./visit";

/** Presses a key, or keys joined with "+", several times in a row. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
}

/** The page is blank in the task that leaves it, so one look is enough: nothing is on its way. */
export async function expectStillHere(page: Page): Promise<void> {
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe("block");
  expect(page.url()).toContain(addresses.site);
}
