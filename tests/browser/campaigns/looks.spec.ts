import { expect } from "@playwright/test";
import { findFaults } from "../faults";
import { findClipped, overflow } from "../overflow";
import { inRound, listInRound } from "../round";
import { test, untilPublished } from "./planned-site";

const screens = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 900 } };
/** Each screen and each page once at least. */
const part: Record<string, string[]> = { phone: ["/sv", "/sv/hitta-stod"], desk: ["/ar"] };

for (const [name, viewport] of inRound(screens, Object.keys(part))) {
  for (const path of listInRound(["/sv", "/ar", "/sv/hitta-stod"], part[name] ?? [])) {
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
