import { press } from "./keyboard";
import { findExitFaults, findWordsUnderExit } from "./reach";
import { expect, test } from "./visit";
import { speaking } from "./words";

const sizes = { "a small phone": [320, 568], "a phone on its side": [568, 320], "400 % zoom": [320, 256], "a tablet": [768, 1024], "a desk": [1280, 900] } as const;

for (const [name, [width, height]] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, bypassCSP: true });

    test(`on ${name} the exit is whole, large and in view at every scroll position, on error pages too (5.5:43, 5.5:48)`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of ["/", "/sv/stodlinjer", "/ar/urgent-help", "/sv/finns-inte", "/ar/finns-inte", "/sv?_data=x", `/sv/${"a".repeat(2100)}`]) {
        await page.goto(path);
        const end = await page.evaluate(() => document.documentElement.scrollHeight);
        for (let top = 0; top < end; top += height / 2) {
          await page.evaluate((to) => scrollTo(0, to), top);
          expect(await findExitFaults(page), `${path.slice(0, 20)} at ${top}`).toEqual([]);
        }
      }
    });

    test(`on ${name} the label is whole in every language, at 200 % text too (5.5:43, 5.5:46)`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const tag of speaking) {
        await page.goto(`/${tag}`);
        expect(await findExitFaults(page), tag).toEqual([]);
        await page.addStyleTag({ content: ":root{font-size:2.25rem!important}" });
        expect(await findExitFaults(page), `${tag} at 200 %`).toEqual([]);
      }
    });

    test(`on ${name} the top and the end of a page can be read clear of the exit, in every language (5.5:43)`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const tag of speaking) {
        await page.goto(`/${tag}`);
        // At the top a bar lies over words further down, which scroll clear of it.
        if (width >= 768) expect(await findWordsUnderExit(page), `${tag}, top`).toEqual([]);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        if (width < 768) expect(await findWordsUnderExit(page), `${tag}, end`).toEqual([]);
      }
    });

    for (const path of ["/sv", "/sv/stodlinjer", "/ar/urgent-help"]) {
      test(`on ${name} nothing that the keyboard reaches on ${path} lies behind the exit, forwards or backwards (5.5:38)`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto(path);
        // What the keys said last stays beside the exit and must not hide anything either.
        await press(page, "Shift", 1);
        await expect(page.getByRole("status")).toBeInViewport();
        const count = await page.locator("a[href], button, summary, input").count();
        for (const key of ["Tab", "Shift+Tab"]) {
          for (let step = 0; step < count; step++) {
            await press(page, key, 1);
            const hidden = await page.evaluate(() => {
              const here = document.activeElement;
              if (!here || here === document.body || here.matches("[data-exit]")) return "";
              const { left, top, width, height } = here.getClientRects()[0] ?? here.getBoundingClientRect();
              const above = document.elementFromPoint(left + width / 2, top + height / 2);
              return above?.closest("[data-exit], [data-exit-status]") || !above ? here.textContent : "";
            });
            expect(hidden, `${key} ${step}`).toBe("");
          }
        }
      });
    }
  });
}

test("a message grows with its words and stays beside the exit, never over it (5.5:46)", async ({ page }) => {
  for (const size of [{ width: 320, height: 568 }, { width: 1280, height: 900 }]) {
    await page.setViewportSize(size);
    for (const tag of speaking) {
      await page.goto(`/${tag}`);
      await press(page, "Shift", 1);
      const status = page.getByRole("status");
      await expect(status, tag).toBeInViewport({ ratio: 1 });
      expect(await findExitFaults(page), tag).toEqual([]);
      expect(await status.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), tag).toBeLessThanOrEqual(0);
    }
  }
});
