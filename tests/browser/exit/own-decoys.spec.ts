import { addresses, expect, test } from "./visit";

test.use({ settings: { EXIT_ADDRESSES_AR: `${addresses.second} ${addresses.decoy}` } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a language with a decoy of its own leads there, and the others do not (G20, G24)", async ({ page }) => {
      await page.goto("/ar/urgent-help");
      await expect(page.locator("[data-exit]")).toHaveAttribute("href", "/x/ar");
      await page.click("[data-exit]");
      await page.waitForURL(addresses.second);
      await page.context().clearCookies();
      await page.goto("/sv/akut-hjalp");
      await expect(page.locator("[data-exit]")).toHaveAttribute("href", "/x");
      await page.click("[data-exit]");
      await page.waitForURL(addresses.decoy);
    });
  });
}

test("the exit of a language that has no decoy of its own leads to everybody's", async ({ page }) => {
  await page.goto("/x/so");
  await page.waitForURL(addresses.decoy);
  await page.context().clearCookies();
  await page.goto("/x/finns-inte");
  await page.waitForURL(addresses.decoy);
});
