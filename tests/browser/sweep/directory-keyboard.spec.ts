import { expect, type Page, test } from "@playwright/test";
import { countInHeading, openings, shelterInGothenburg, unfold } from "../directory/pages";

/** Presses Tab until something has the keyboard. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

for (const [name, open] of Object.entries(openings("sv"))) {
  test(`${name}: the keyboard meets the link to the content first and the exit next`, async ({ page }) => {
    await open(page);
    await page.keyboard.press("Tab");
    await expect(page.locator('a[href="#content"]')).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("a[data-exit]")).toBeFocused();
    await expect(page.locator("a[data-exit]")).toBeInViewport({ ratio: 1 });
  });
}

test("somebody without a mouse searches: to the field, words, Enter", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  await tabTo(page, "#q");
  await page.keyboard.type(shelterInGothenburg.words);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/sv/hitta-stod${shelterInGothenburg.query}`);
  await expect(page.getByRole("heading", { level: 2, name: /^De här kan hjälpa \(\d+\)$/ })).toBeVisible();
});

for (const key of ["Enter", "Space"]) {
  test(`somebody without a mouse opens a question by ${key} and chooses, and the heading says how many are left`, async ({ page }) => {
    await page.goto("/sv/hitta-stod");
    await tabTo(page, "summary");
    await page.keyboard.press(key);
    await expect(page.locator("details").first()).toHaveAttribute("open");
    await tabTo(page, 'a[href="/sv/hitta-stod?w=men"]');
    const promised = await page.evaluate(() => Number(/\((\d+)\)/.exec(document.activeElement?.textContent ?? "")?.[1]));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/sv/hitta-stod?w=men");
    expect(await countInHeading(page)).toBe(promised);
  });
}

test("a choice is called what it is and what a touch does, with a space between", async ({ page }) => {
  await page.goto("/sv/hitta-stod?w=men");
  await unfold(page);
  await expect(page.getByRole("link", { name: "Män (ta bort)", exact: true })).toHaveAttribute("href", "/sv/hitta-stod");
});

/** Names of links to call or write to, as a screen reader lists them, with where each leads. */
function callLinks(page: Page): Promise<[name: string, address: string][]> {
  return page.locator('a[href^="tel:"], a[href^="sms:"]').evaluateAll((links) =>
    links.map((link) => [(link.getAttribute("aria-label") ?? link.textContent ?? "").trim(), link.getAttribute("href") ?? ""] as [string, string]),
  );
}

for (const tag of ["sv", "en", "ar"] as const) {
  for (const [name, open] of Object.entries(openings(tag))) {
    test(`${name}, in ${tag}: each number to touch has a name of its own`, async ({ page }) => {
      await open(page);
      const links = await callLinks(page);
      const addresses = new Map(links);
      for (const [called, address] of links) expect(addresses.get(called), called).toBe(address);
      expect(links.filter(([called]) => called === "")).toEqual([]);
    });
  }
}

test("a number in a list of links says whose it is, the second one of a line too", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  const nameless = (await callLinks(page)).filter(([called]) => !/\p{L}/u.test(called));
  expect(nameless).toEqual([]);
});
