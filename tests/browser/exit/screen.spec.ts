import { press } from "./keyboard";
import { inRound, isFullRound, listInRound } from "../round";
import { findExitFaults, findWordsUnderExit } from "./reach";
import { expect, test } from "./visit";
import { speakingInRound } from "./words";

const sizes = { "a small phone": [320, 568], "a phone on its side": [568, 320], "400 % zoom": [320, 256], "a tablet": [768, 1024], "a tablet on its side": [1024, 768], "a desk": [1280, 900] } as const;

for (const [name, [width, height]] of inRound<readonly [number, number]>(sizes, ["400 % zoom", "a desk"])) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, bypassCSP: true });
    // The rest of a page scrolls clear of the exit by itself: a bar below hides no end, a corner above no beginning.
    const edge = width < 912 ? "end" : "beginning";

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

    if (isFullRound || edge === "end") test(`on ${name} the label is whole in every language, at 200 % text too (5.5:43, 5.5:46)`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const tag of speakingInRound) {
        await page.goto(`/${tag}`);
        expect(await findExitFaults(page), tag).toEqual([]);
        await page.addStyleTag({ content: ":root{font-size:2.25rem!important}" });
        expect(await findExitFaults(page), `${tag} at 200 %`).toEqual([]);
      }
    });

    test(`on ${name} no word at the ${edge} of a page lies under the exit, in any language (5.5:43)`, async ({ page }) => {
      const covered: string[] = [];
      for (const tag of speakingInRound) {
        await page.goto(`/${tag}`);
        if (edge === "end") await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        covered.push(...(await findWordsUnderExit(page)).map((word) => `${tag}: ${word}`));
      }
      expect(covered).toEqual([]);
    });

    for (const path of listInRound(["/sv", "/sv/stodlinjer", "/ar/urgent-help"], edge === "end" ? ["/ar/urgent-help"] : ["/sv/stodlinjer"])) {
      test(`on ${name} nothing that the keyboard reaches on ${path} lies behind the exit, forwards or backwards (5.5:38)`, async ({ page }) => {
        await page.clock.install();
        await page.goto(path);
        // What the keys said last stands beside the exit and must not hide anything either.
        await press(page, "Shift", 1);
        await page.clock.fastForward(6000);
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
    for (const tag of speakingInRound) {
      await page.goto(`/${tag}`);
      await press(page, "Shift", 1);
      const status = page.getByRole("status");
      await expect(status, tag).toBeInViewport({ ratio: 1 });
      expect(await findExitFaults(page), tag).toEqual([]);
      expect(await status.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), tag).toBeLessThanOrEqual(0);
    }
  }
});

test("on a phone with a rounded foot the bar grows by its inset and the label stays above (5.5:43)", async ({ page, visitor }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/sv");
  const exit = page.locator("[data-exit]");
  const before = await exit.evaluate((link) => link.getBoundingClientRect().height);
  const screen = await visitor.newCDPSession(page);
  await screen.send("Emulation.setSafeAreaInsetsOverride", { insets: { bottom: 40 } });
  await expect.poll(() => exit.evaluate((link) => parseFloat(getComputedStyle(link).paddingBlockEnd))).toBe(40);
  expect(await exit.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(before);
  expect(await findExitFaults(page)).toEqual([]);
});
