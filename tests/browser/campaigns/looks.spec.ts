import { expect } from "@playwright/test";
import { findFaults } from "../faults";
import { findClipped, overflow } from "../overflow";
import { test, untilPublished } from "./planned-site";

const screens = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };

for (const [name, viewport] of Object.entries(screens)) {
  for (const path of ["/sv", "/ar", "/sv/hitta-stod"]) {
    test(`on a ${name}, ${path} with a campaign keeps within the screen, has no fault, and its campaign stands under the numbers`, async ({ browser }) => {
      const page = await browser.newPage({ viewport, bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
      await untilPublished(page);
      await page.goto(path);
      const slot = page.locator("[data-slot]").first();

      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await findClipped(page)).toEqual([]);
      expect(await findFaults(page)).toEqual([]);
      const [number, campaign] = [await page.locator('main a[href="tel:116016"]').first().boundingBox(), await slot.boundingBox()];
      expect(number?.y).toBeLessThan(campaign?.y ?? 0);
      await page.emulateMedia({ media: "print" });
      await expect(slot).toBeHidden();
      await page.close();
    });
  }
}
