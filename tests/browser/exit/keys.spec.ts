import type { Page } from "@playwright/test";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { listInRound } from "../round";
import { press } from "./keyboard";
import { addresses, expect, test } from "./visit";
import { exitWords } from "./words";

/** Messages are the same script in every language. */
const tags = (part: readonly LanguageTag[]) => listInRound<LanguageTag>(["sv", "ar", "ti"], part);

for (const key of ["Shift", "Escape"]) {
  test(`${key} three times leaves, from wherever on the page (5.5:5, G7)`, async ({ page }) => {
    for (const path of ["/", "/sv", "/sv/stodlinjer", "/ar/urgent-help", "/ti", "/th/helplines", "/sv/finns-inte", "/sv?_data=x"]) {
      await page.goto(path);
      await press(page, "Tab", 4);
      await press(page, key, 3);
      await page.waitForURL(addresses.decoy);
    }
  });

  for (const tag of tags(key === "Shift" ? ["sv", "ti"] : ["ar"])) {
    test(`each press of ${key} says how many remain, in ${tag} (5.5:42, G8, G9)`, async ({ page }) => {
      await page.goto(`/${tag}`);
      const status = page.getByRole("status");
      await expect(status).toBeEmpty();
      await press(page, key, 1);
      await expect(status).toHaveText(exitWords(tag).exitTwo);
      await press(page, key, 1);
      await expect(status).toHaveText(exitWords(tag).exitOne);
      expect(await status.evaluate((place) => place.closest<HTMLElement>("[lang]")?.lang)).toBe(tag);
      await expect(status).toBeInViewport({ ratio: 1 });
    });
  }
}

for (const tag of tags(["ar"])) {
  test(`two presses are forgotten after five seconds, which is said in ${tag}, and the count begins anew (5.5:36, G11)`, async ({ page }) => {
    await page.goto(`/${tag}`);
    const status = page.getByRole("status");
    const words = exitWords(tag);
    await press(page, "Shift", 2);
    const pressed = Date.now();
    await expect(status).toHaveText(words.exitOne);
    await expect(status).toHaveText(words.exitExpired, { timeout: 6500 });
    expect(Date.now() - pressed).toBeGreaterThan(4500);
    await press(page, "Shift", 1);
    await expect(status).toHaveText(words.exitTwo);
    await press(page, "Shift", 1);
    await expect(status).toHaveText(words.exitOne);
    await press(page, "Shift", 1);
    await page.waitForURL(addresses.decoy);
  });
}

test("a press counts from the last one, not from the first (5.5:36)", async ({ page }) => {
  await page.goto("/sv");
  for (let count = 0; count < 2; count++) {
    await press(page, "Shift", 1);
    // Together longer than the five seconds, each pause shorter.
    await page.waitForTimeout(3000);
  }
  await press(page, "Shift", 1);
  await page.waitForURL(addresses.decoy);
});

test("the keyboard reaches the exit second, sees it, and leaves by Enter and by Space (5.5:34)", async ({ page }) => {
  for (const key of ["Enter", "Space"]) {
    await page.goto("/sv");
    await press(page, "Tab", 1);
    await expect(page.locator('a[href="#content"]')).toBeFocused();
    await press(page, "Tab", 1);
    const exit = page.locator("[data-exit]");
    await expect(exit).toBeFocused();
    await expect(exit).toBeInViewport({ ratio: 1 });
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = await exit.evaluate((link) => ({ ...getComputedStyle(link) }));
    expect([outlineStyle, outlineWidth]).toEqual(["solid", "3px"]);
    expect(outlineColor).not.toBe(backgroundColor);
    await press(page, key, 1);
    await page.waitForURL(addresses.decoy);
  }
});

for (const [name, act] of [
  ["key", (page: Page) => press(page, "Tab", 1)],
  ["touch", (page: Page) => page.locator("h1").click()],
] as const) {
  test(`with the next ${name} the message that time is up goes away (5.5:36)`, async ({ page }) => {
    await page.clock.install();
    await page.goto("/sv");
    await press(page, "Shift", 1);
    await page.clock.fastForward(6000);
    await expect(page.getByRole("status")).toHaveText(exitWords("sv").exitExpired);
    await act(page);
    await expect(page.getByRole("status")).toBeEmpty();
  });
}
