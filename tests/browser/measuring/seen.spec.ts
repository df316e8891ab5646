import { expect, type Page, test } from "@playwright/test";
import { open, seconds, slotBelow, smallScript } from "./enhanced-page";

const height = 600;
test.use({ viewport: { width: 400, height } });

/** Scrolls down, waits and scrolls back, by the page's own clock. */
function lookFor(page: Page, milliseconds: number, pixels: number): Promise<void> {
  return page.evaluate(async ([wait, y]) => {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, wait));
    scrollTo(0, 0);
  }, [milliseconds, pixels] as const);
}

const seen = ["POST v 4K7WT2/sv"];

test("the script is small enough to stand in every page", async () => {
  expect((await smallScript()).length).toBeLessThan(900);
});

test("49 % of a placement in view for five seconds is not seen; 50 % for a second is", async ({ page }) => {
  const told = await open(page, slotBelow(height - 98));
  await seconds(5);
  expect(told).toEqual([]);
  await page.evaluate(() => scrollTo(0, 2));
  await expect.poll(() => told).toEqual(seen);
});

test("0.9 seconds are not enough, however often; 1.1 are, and once is all that is told", async ({ page }) => {
  const told = await open(page, slotBelow(height));
  for (let look = 0; look < 3; look += 1) {
    await lookFor(page, 900, 120);
    await seconds(0.3);
  }
  expect(told).toEqual([]);
  await lookFor(page, 1100, 120);
  await expect.poll(() => told).toEqual(seen);
  await lookFor(page, 1500, 120);
  await lookFor(page, 1500, 120);
  expect(told).toEqual(seen);
});

test("each placement on a page is told by itself", async ({ page }) => {
  const told = await open(page, `<p data-slot="4K7WT2/sv">one</p><p data-slot="9QXW3H/ar">two</p>`);
  await expect.poll(() => told.toSorted()).toEqual([...seen, "POST v 9QXW3H/ar"]);
});

test("a placement that is hidden is not seen", async ({ page }) => {
  const told = await open(page, `<p data-slot="4K7WT2/sv" style="display:none">one</p>`);
  await seconds(1.4);
  expect(told).toEqual([]);
});

for (const [wish, value] of [["globalPrivacyControl", true], ["doNotTrack", "1"]] as const) {
  test(`a browser whose owner objects (${wish}) tells nothing`, async ({ page }) => {
    await page.addInitScript(([name, set]) => Object.defineProperty(navigator, name, { value: set }), [wish, value] as const);
    const told = await open(page, `${slotBelow(0)}<p data-kind="young" style="position:fixed;top:300px"><a href="tel:116111">call</a></p>`);
    await page.locator("a").click();
    await seconds(1.4);
    expect(told).toEqual([]);
  });
}

for (const missing of ["Navigator.prototype.sendBeacon", "IntersectionObserver", "Element.prototype.closest"]) {
  test(`a browser without ${missing} shows the page, and no error`, async ({ page }) => {
    await page.addInitScript(`delete ${missing}`);
    const told = await open(page, `${slotBelow(0)}<a href="#there" style="position:fixed;top:300px">on</a>`);
    await page.locator("a").click();
    expect(page.url()).toBe("https://site.test/sv/hitta-stod#there");
    await seconds(1.2);
    expect(told.filter((words) => !words.startsWith("POST"))).toEqual([]);
  });
}
