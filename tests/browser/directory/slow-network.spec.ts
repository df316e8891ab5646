import { expect, test } from "@playwright/test";

for (const path of ["/sv/hitta-stod", "/sv/hitta-stod?w=women&a=1480", "/sv/hitta-stod/bris", "/ar/find-support?l=ar"]) {
  test(`${path} can be used within three seconds on a slow network`, async ({ page, context }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 35_000, uploadThroughput: 35_000 });
    const asked = Date.now();
    await page.goto(path, { waitUntil: "domcontentloaded" });
    const waited = Date.now() - asked;
    expect(waited, "as slow as it should be").toBeGreaterThan(400);
    expect(waited).toBeLessThan(3000);
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  });
}
