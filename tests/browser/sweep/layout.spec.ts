import { expect, test } from "@playwright/test";
import { launchPages, pagePath } from "../../../app/features/content/page-table";
import { languageTags } from "../../../app/features/languages/locales";
import { findExitFaults } from "../exit/reach";
import { findClipped, overflow } from "../overflow";

for (const tag of languageTags) {
  test(`in ${tag} nothing overflows, is cut or lapped on a small phone or at 400 % zoom`, async ({ browser }) => {
    test.setTimeout(180_000);
    for (const viewport of [{ width: 320, height: 568 }, { width: 320, height: 256 }]) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      for (const id of launchPages) {
        await page.goto(pagePath(tag, id));
        expect(await overflow(page), id).toBe(0);
        expect(await findClipped(page), id).toEqual([]);
        expect(await findExitFaults(page), id).toEqual([]);
      }
      await context.close();
    }
  });
}
