import { expect, test } from "@playwright/test";
import { launchPages, type PageId, pagePath } from "../../app/features/content/page-table";
import { findExitFaults } from "./exit/reach";
import { findClipped, overflow } from "./overflow";
import { listInRound } from "./round";

for (const tag of ["th", "ti", "am", "zh-Hans", "ur"] as const) {
  test(`in ${tag} lines break, have room between them and overflow nothing on a small phone (C25)`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
    const page = await context.newPage();
    for (const id of listInRound<PageId>(launchPages, ["start", "urgent-help", "manage-your-case"])) {
      await page.goto(pagePath(tag, id));
      expect(await overflow(page), id).toBe(0);
      expect(await findClipped(page), id).toEqual([]);
      expect(await findExitFaults(page), id).toEqual([]);
      const lines = await page.locator("main p").evaluateAll((paragraphs, language) =>
        paragraphs.filter((paragraph) => (paragraph.closest("[lang]")?.getAttribute("lang") ?? "") === language && paragraph.textContent.length > 100).map((paragraph) => {
          const { lineHeight, fontSize } = getComputedStyle(paragraph);
          return { ratio: parseFloat(lineHeight) / parseFloat(fontSize), lines: paragraph.getBoundingClientRect().height / parseFloat(lineHeight) };
        }), tag);
      expect(lines.length, id).toBeGreaterThan(0);
      expect(Math.min(...lines.map(({ ratio }) => ratio)), id).toBeGreaterThanOrEqual(1.7);
      expect(Math.min(...lines.map((line) => line.lines)), id).toBeGreaterThan(1.5);
    }
    await context.close();
  });
}

test("a number in a fact keeps its order where words run from right to left (C22)", async ({ page }) => {
  for (const tag of ["ar", "fa", "prs", "ckb", "ps", "ur"] as const) {
    await page.goto(pagePath(tag, "urgent-help"));
    const number = page.locator("main bdi[dir=ltr]", { hasText: /^114\u00a014$/ }).first();
    const order = await number.evaluate((element) => {
      const leftOf = (offset: number) => {
        const range = document.createRange();
        range.setStart(element.firstChild!, offset);
        range.setEnd(element.firstChild!, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(0), leftOf(5)];
    });
    expect(order[0], tag).toBeLessThan(order[1] ?? 0);
  }
});
