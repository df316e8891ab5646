import { expect, test } from "@playwright/test";
import { findExitFaults } from "./exit/reach";
import { overflow } from "./overflow";
import { pathsIn } from "./pages";
import { inRound, isFullRound, listInRound } from "./round";
import { findReversed } from "./reversed-numbers";

const sizes = { "a small phone": [320, 568], "a phone on its side": [568, 320], "400 % zoom": [320, 256], "a desk": [1280, 900] } as const;

/** Every page in either direction, and some of them that stand for all. */
const all = pathsIn("sv", "ar");
const some = listInRound(all, all.filter((_, index) => index % 5 === 0));
/** In `npm test` more of the Swedish pages are seen on the narrowest screen, where there is least room. */
const pathsOn = (size: string) => new Set(size === "a small phone" ? [...pathsIn("sv").filter((_, index) => isFullRound || index % 2 === 0), ...some] : some);

for (const [name, [width, height]] of inRound<readonly [number, number]>(sizes, ["a small phone", "400 % zoom", "a desk"])) {
  test(`on ${name} nothing overflows and the exit is in reach at every scroll position`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    for (const path of ["/", "/sv/finns-inte", ...pathsOn(name), "/th", "/ti/helplines", "/bs", "/ps"]) {
      await page.goto(path);
      expect(await overflow(page), path).toBe(0);
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
        expect(await findExitFaults(page), `${path} at ${share}`).toEqual([]);
      }
    }
    await context.close();
  });
}

test("text at 200 % overflows nothing on a small phone", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of ["/sv", "/sv/skota-dina-arenden", "/sv/stodlinjer", "/ar/urgent-help"]) {
    await page.goto(path);
    await page.addStyleTag({ content: ":root{font-size:2.25rem!important}" });
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    expect(await findExitFaults(page), path).toEqual([]);
  }
  await context.close();
});

test("the last words of a page can be scrolled clear of the exit bar", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  const page = await context.newPage();
  for (const path of some) {
    await page.goto(path);
    const clear = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const last = document.querySelector("footer li:last-child a")?.getBoundingClientRect();
      const exit = document.querySelector('a[href="/x"]')?.getBoundingClientRect();
      return last !== undefined && exit !== undefined && last.bottom <= exit.top;
    });
    expect(clear, path).toBe(true);
  }
  await context.close();
});

test("Arabic is mirrored: the exit, the head and the breadcrumb begin on the other side (C23)", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const sideOf = (selector: string) => page.evaluate((found) => (document.querySelector(found)?.getBoundingClientRect().left ?? 0) < innerWidth / 2, selector);
  for (const [path, exitOnLeft] of [["/sv/akut-hjalp", false], ["/ar/urgent-help", true]] as const) {
    await page.goto(path);
    expect(await sideOf('a[href="/x"]'), path).toBe(exitOnLeft);
    expect(await sideOf('header a:not([href="/x"])'), path).toBe(!exitOnLeft);
    expect(await sideOf("nav li"), path).toBe(!exitOnLeft);
  }
  await context.close();
});

test("the breadcrumb's stroke follows the head's side where the page's name runs the other way", async ({ page }) => {
  await page.goto("/ar/employers");
  const step = page.locator('nav li[aria-current="page"]');
  expect(await step.evaluate((item) => getComputedStyle(item).direction)).toBe("rtl");
  expect(await step.locator("span").evaluate((name) => getComputedStyle(name).direction)).toBe("ltr");
});

for (const tag of listInRound(["ar", "fa", "ckb", "ps", "yi", "prs"], ["ar", "fa", "yi"])) {
  test(`the digits of every number run left to right in ${tag} (C22)`, async ({ page }) => {
    await page.goto(`/${tag}/${tag === "yi" ? "stodlinjer" : "helplines"}`);
    expect(await findReversed(page)).toEqual([]);
  });
}

test("everything to touch in head, breadcrumb, help block, cards and foot is 44 px high (C43)", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  const page = await context.newPage();
  for (const path of ["/", "/sv", "/sv/stodlinjer", "/ar/urgent-help"]) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("header a, nav a, footer a, main > ul a, section > div > a, li > div a, a[href='/x']")]
        .filter((link) => link.getBoundingClientRect().height < 44 && !link.closest("p"))
        .map((link) => link.textContent),
    );
    expect(small, path).toEqual([]);
  }
  await context.close();
});
