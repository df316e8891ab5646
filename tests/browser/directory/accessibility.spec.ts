import { type BrowserContextOptions, expect, test } from "@playwright/test";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { findFaults } from "../faults";
import { inRound, listInRound } from "../round";
import { openings, unfold } from "./pages";

const screens: Record<string, BrowserContextOptions> = {
  "a small phone": { viewport: { width: 320, height: 568 } },
  "a desk": { viewport: { width: 1280, height: 900 } },
  "a desk in the dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "forced colours": { viewport: { width: 390, height: 844 }, forcedColors: "active" },
  "little motion": { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" },
};

/** Each screen and each language once at least; every pair would take minutes and find nothing more. */
const pairs = { "a small phone": ["sv", "ar"], "a desk": ["en", "ar"], "a desk in the dark": ["sv", "ar"], "forced colours": ["ar"], "little motion": ["en"] } as const;
/** In `npm test` Swedish is gone through on a phone, Arabic in the dark. */
const part: Record<string, readonly LanguageTag[]> = { "a small phone": ["sv"], "a desk in the dark": ["ar"] };

for (const [screen, options] of inRound(screens, Object.keys(part))) {
  for (const tag of listInRound<LanguageTag>(pairs[screen as keyof typeof pairs], part[screen] ?? [])) {
    test(`axe finds nothing in the directory in ${tag}, all of it unfolded, on ${screen}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [name, open] of Object.entries(openings(tag))) {
        await open(page);
        await unfold(page);
        // In forced colours axe still reads the page's own colours, which nobody sees.
        faults.push(...(await findFaults(page, options.forcedColors !== "active")).map((fault) => `${name}: ${fault}`));
      }
      expect([...new Set(faults)]).toEqual([]);
      await context.close();
    });
  }
}

test("nothing moves by itself for those who ask for little motion, nor for anybody else", async ({ browser }) => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    for (const open of Object.values(openings("sv"))) {
      await open(page);
      await unfold(page);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    await context.close();
  }
});
