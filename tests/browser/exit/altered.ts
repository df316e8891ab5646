import type { Page } from "@playwright/test";
import { expect } from "./visit";
import type { World } from "./world";

/**
 * Opens the Swedish start page with its HTML altered on the way, for what no page of ours has.
 *
 * @returns What the page throws, as it comes.
 */
export async function openAltered(page: Page, world: World, alter: (html: string) => string): Promise<string[]> {
  const faults: string[] = [];
  page.on("pageerror", (error) => void faults.push(error.message));
  await page.route("**/sv", async (route) => {
    // Only the browser knows the hosts of the world by name.
    const response = await route.fetch({ url: `https://127.0.0.1:${world.port}/sv`, headers: { ...route.request().headers(), host: "site.test" } });
    const html = await response.text();
    const altered = alter(html);
    expect(altered).not.toBe(html);
    await route.fulfill({ response, body: altered });
  });
  await page.goto("/sv");
  return faults;
}
