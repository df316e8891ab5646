import { expect, type Page, test } from "@playwright/test";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { findExitFaults } from "../exit/reach";
import { inRound, isFullRound, listInRound } from "../round";
import { openings, unfold } from "./pages";

/** In `npm test` each language on the screen that asks most of it. */
const part: Record<string, readonly LanguageTag[]> = { "a small phone": ["sv", "ti"], "400 % zoom": ["sv"], "a desk": ["ar"] };
const sizes = { "a small phone": [320, 568], "400 % zoom": [320, 256], "a tablet": [768, 1024], "a desk": [1280, 900] } as const;

/** By how much the page is wider than the screen, and what makes it so. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > width + 1);
    return wide.slice(0, 5).map((part) => `${part.localName}.${part.className}: ${part.textContent?.slice(0, 40)}`);
  });
}

for (const [size, [width, height]] of inRound<readonly [number, number]>(sizes, Object.keys(part))) {
  test.describe(size, () => {
    test.use({ viewport: { width, height }, bypassCSP: true });

    test(`on ${size} no page of the directory scrolls sideways, folded or not, and the exit is in reach`, async ({ page }) => {
      test.setTimeout(120_000);
      const wide: string[] = [];
      for (const tag of listInRound<LanguageTag>(["sv", "en", "ar", "fi", "ti", "ur", "de"], part[size] ?? [])) {
        for (const [name, open] of Object.entries(openings(tag))) {
          await open(page);
          await unfold(page);
          wide.push(...(await overflow(page)).map((part) => `${tag} ${name}: ${part}`));
          for (const share of [0, 0.5, 1]) {
            await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
            expect(await findExitFaults(page), `${tag} ${name} at ${share}`).toEqual([]);
          }
        }
      }
      expect(wide).toEqual([]);
    });

    if (isFullRound || size === "a small phone") test(`on ${size} choices, buttons, fields and ways to reach somebody are 48 px high`, async ({ page }) => {
      for (const [name, open] of Object.entries(openings("sv"))) {
        await open(page);
        await unfold(page);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll("main summary, main nav li a, main details li a, main button, main input:not([type=radio], [type=hidden], [tabindex]), main textarea, main label:has([type=radio]), main li[id] > div > a, main article > div > a")]
            .map((part) => ({ part, box: part.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 48)
            .map(({ part, box }) => `${box.height} ${part.outerHTML.slice(0, 80)}`),
        );
        expect(small, name).toEqual([]);
      }
    });
  });
}

test("text at 200 % on a small phone makes nothing scroll sideways", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, bypassCSP: true });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const tag of listInRound<LanguageTag>(["sv", "ar"], ["ar"])) {
    for (const [name, open] of Object.entries(openings(tag))) {
      await open(page);
      await unfold(page);
      await page.addStyleTag({ content: ":root{font-size:2.25rem!important}" });
      wide.push(...(await overflow(page)).map((part) => `${tag} ${name}: ${part}`));
    }
  }
  expect(wide).toEqual([]);
  await context.close();
});
