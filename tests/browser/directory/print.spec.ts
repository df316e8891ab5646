import { expect, type Page, test } from "@playwright/test";
import { unfold } from "./pages";

/** Text on paper that is not nearly black: below 7:1 on white. */
function paleOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const words = [...document.querySelectorAll<HTMLElement>("body *")].filter((part) => part.innerText && [...part.childNodes].some((child) => child instanceof Text && child.data.trim()) && part.checkVisibility());
    return words.filter((part) => 1.05 / (luminance(getComputedStyle(part).color) + 0.05) < 7).map((part) => part.innerText);
  });
}

for (const [place, area] of [["Stockholm", "0180"], ["Hjo", "1497"], ["Göteborg", "1480"]] as const) {
  test(`the pocket card for ${place} is two pages at most, black on white, without the name or an address of the site`, async ({ page, baseURL }) => {
    await page.goto(`/sv/hitta-stod/utskrift?a=${area}`);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const words = await page.locator("body").innerText();
    for (const needed of ["112", "116\u00a0016", "114\u00a014", "1177", place]) expect(words).toContain(needed);
    for (const telling of ["Ett liv fritt från våld", "Hitta stöd", "http", "/sv", new URL(baseURL ?? "").host, "Lämna sidan"]) expect(words, telling).not.toContain(telling);
    expect(await page.title()).not.toMatch(/våld|stöd/i);
    expect(await page.evaluate(() => [document.documentElement, document.body].map((part) => getComputedStyle(part).backgroundColor))).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
    expect(await paleOnPaper(page)).toEqual([]);
  });
}

test("on paper there are no boxes of colour on the pocket card and no picture", async ({ page }) => {
  await page.goto("/sv/hitta-stod/utskrift?a=1480");
  await page.emulateMedia({ media: "print" });
  const grounds = await page.locator("main *").evaluateAll((parts) => [...new Set(parts.filter((part) => part.checkVisibility()).map((part) => getComputedStyle(part).backgroundColor))]);
  expect(grounds).toEqual(["rgba(0, 0, 0, 0)"]);
  expect(await page.locator("main img, main svg").count()).toBe(0);
});

for (const path of ["/sv/hitta-stod?a=1480", "/sv/hitta-stod/bris"]) {
  test(`${path} on paper has numbers, and neither forms nor questions to choose from`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator('main a[href="tel:116016"]').first()).toBeVisible();
    for (const useless of ["form", "header", "footer", "nav details", "nav li a", "a[href='/x']"]) {
      for (const part of await page.locator(useless).all()) await expect(part, useless).toBeHidden();
    }
    expect(await paleOnPaper(page)).toEqual([]);
  });

  test(`${path} on paper has nothing that only a finger can use`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const words = await page.locator("main").innerText();
    expect(words.match(/Ta bort alla val|Fickkort att skriva ut|Samma sida på andra språk|Börja en lista att dela|Nästa sida|Säg till om något/g) ?? []).toEqual([]);
  });
}
