import { expect, test } from "@playwright/test";
import { startSite } from "../site";
import { findExitFaults } from "./exit/reach";
import { findClipped, overflow } from "./overflow";
import { pathsIn } from "./pages";
import { inRound, isFullRound } from "./round";

const sizes = { "a small phone": [320, 568], "400 % zoom": [320, 256] } as const;

for (const [locale, part] of [["en-XA", []], ["ar-XB", ["a small phone"]]] as const) {
  for (const [name, [width, height]] of inRound<readonly [number, number]>(sizes, part)) {
    test(`words of ${locale} are neither cut nor lapped on ${name}, on ${isFullRound ? "any page" : "every sixth page"} (C26)`, async ({ browser }) => {
      test.setTimeout(120_000);
      const site = await startSite({ NODE_ENV: "test", PSEUDO_LOCALE: locale });
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      for (const path of pathsIn("en").filter((_, index) => isFullRound || index % 6 === 0)) {
        await page.goto(site.origin + path);
        expect(await overflow(page), path).toBe(0);
        expect(await findClipped(page), path).toEqual([]);
        expect(await findExitFaults(page), path).toEqual([]);
      }
      expect(await page.locator("html").getAttribute("dir")).toBe(locale === "ar-XB" ? "rtl" : "ltr");
      await context.close();
      await site.stop();
    });
  }
}
