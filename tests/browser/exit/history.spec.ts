import type { Page } from "@playwright/test";
import { historyAfter } from "./history-after";
import { isFullRound } from "../round";
import { pressHistory, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";
import { createWorld } from "./world";

/** From the search page into the site, over three pages more. */
async function readFourPages(page: Page): Promise<void> {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
  for (const path of ["/sv/akut-hjalp", "/sv", "/sv/orolig-for-nagon"]) {
    await page.locator(`main a[href="${path}"], header a[href="${path}"]`).first().click();
    await page.waitForURL(`**${path}`);
  }
}

async function leave(page: Page): Promise<void> {
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
}

test("after four pages and the exit, the tab's list is the search page and the decoy (5.5:8)", async ({ page }) => {
  await readFourPages(page);
  await leave(page);
  expect((await tabHistory(page)).addresses).toEqual(["about:blank", addresses.search, addresses.decoy]);
});

test("ten times Back and ten times Forward never bring a page of ours, nor ask the site for one (5.5:9, 5.5:13)", async ({ page, world }) => {
  await readFourPages(page);
  await leave(page);
  const before = world.requestsTo("site.test").length;
  for (const direction of [-1, 1] as const) {
    for (let press = 0; press < 10; press += 1) {
      await pressHistory(page, direction);
      expect(page.url()).not.toContain("site.test");
    }
  }
  expect(world.requestsTo("site.test").slice(before).filter(({ method }) => method === "GET")).toEqual([]);
});

test("pages that entered the list by other ways are answered with the decoy on Back (5.5:12)", async ({ page, world }) => {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
  // As a link does before the script is there, or one that asks for an entry of its own.
  for (const path of ["/sv/stodlinjer", "/sv/akut-hjalp"]) {
    await page.evaluate((to) => location.assign(to), path);
    await page.waitForURL(`**${path}`);
  }
  await leave(page);
  const pages = world.requestsTo("site.test").length;
  for (let press = 0; press < 10; press += 1) {
    if (!(await pressHistory(page, -1))) break;
    expect(await page.locator("h1").count(), page.url()).toBe(0);
  }
  expect(world.requestsTo("site.test").length).toBeGreaterThan(pages);
});

test("someone who comes back on purpose after half a minute is let in, and the marks are gone (5.5:14)", async ({ visitor, page }) => {
  await page.goto("/sv");
  await leave(page);
  await expect.poll(async () => (await visitor.cookies()).length).toBe(1);
  const [marker] = await visitor.cookies();
  const older = Number(marker?.value.replace("s", "")) - 31;
  await visitor.addCookies([{ name: "x", value: `${older}s`, domain: "site.test", path: "/", httpOnly: true, secure: true, sameSite: "Lax" }]);
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await expect(page.locator("h1")).toHaveText("Det är inte ditt fel");
  expect(await visitor.cookies()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("someone who types the address is let in at once, and the marks are gone (5.5:14)", async ({ visitor, page }) => {
  await page.goto("/sv");
  await leave(page);
  await page.goto("/sv/akut-hjalp");
  await expect(page.locator("h1")).toHaveText("Jag behöver hjälp nu");
  expect(await visitor.cookies()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator("h1")).toHaveText("Jag behöver hjälp nu");
});

test("a link within the page takes no entry either", async ({ page }) => {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
  await page.locator('a[href="#content"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect((await tabHistory(page)).addresses).toEqual(["about:blank", addresses.search, `${addresses.site}/sv#content`]);
});

for (const [name, modifiers] of [["Ctrl", ["Control"]], ["Shift", ["Shift"]]] as const) {
  test(`a link with ${name} opens as the visitor asked, and this page stays`, async ({ visitor, page }) => {
    await page.goto("/sv");
    const opened = visitor.waitForEvent("page");
    await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click({ modifiers: [...modifiers] });
    await (await opened).waitForURL("**/sv/akut-hjalp");
    expect(page.url()).toBe(`${addresses.site}/sv`);
  });
}

test("Chromium's history page lists none of our pages after the exit (5.5:10)", async ({ world }) => {
  expect(await historyAfter(world, async (page) => (await readFourPages(page), await leave(page)))).toEqual([addresses.decoy, addresses.search]);
});

test("a visit that ends without the exit leaves one row in it (5.5:16)", async ({ world }) => {
  expect(await historyAfter(world, readFourPages)).toEqual([`${addresses.site}/sv/orolig-for-nagon`, addresses.search]);
});

if (isFullRound) test("an operator who wants an ordinary history has it, and Chromium lists each page but the last", async () => {
  const world = await createWorld({ VISIT_HISTORY: "normal" });
  const rows = await historyAfter(world, async (page) => (await readFourPages(page), await leave(page)));
  await world.stop();
  expect(rows).toEqual([addresses.decoy, `${addresses.site}/sv`, `${addresses.site}/sv/akut-hjalp`, `${addresses.site}/sv`, addresses.search]);
});
