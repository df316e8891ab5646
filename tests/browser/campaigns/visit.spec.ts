import { expect, type Page } from "@playwright/test";
import { addresses } from "../exit/visit";
import { countStored, nothingStored } from "../stored";
import { codes, test, untilPublished } from "./planned-site";

/** The addresses that a page asks for while something is done. */
async function requestsDuring(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const note = (request: { method(): string; url(): string }) => void (request.url().startsWith("data:") || asked.push(`${request.method()} ${request.url().replace(addresses.site, "")}`));
  page.on("request", note);
  await work();
  page.off("request", note);
  return asked;
}

const slotLink = (page: Page) => page.getByRole("region", { name: "Du är inte ensam om det här" }).getByRole("link");

test.beforeEach(async ({ page }) => {
  await untilPublished(page);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a slot's link leads by one redirect to its page, asks for nothing else, and its code is gone with the next step (level 2)", async ({ page }) => {
      const asked = await requestsDuring(page, async () => {
        await page.goto("/sv");
        await slotLink(page).click();
        await page.waitForURL("**/orolig-for-nagon?k=*");
        await page.getByRole("navigation", { name: "Du är här" }).getByRole("link", { name: "Start" }).click();
        await page.waitForURL("**/sv");
      });

      expect(asked).toEqual(["GET /sv", `GET /k/${codes.top}/sv`, `GET /sv/orolig-for-nagon?k=${codes.top}`, "GET /sv"]);
    });

    test("the answer to whether a page helped leads to thanks with the numbers", async ({ page }) => {
      await page.goto("/ar/urgent-help");
      await page.getByRole("region", { name: "هل" }).getByRole("button").first().click();
      await page.waitForURL("**/ar/thanks");
      await expect(page.locator('main a[href="tel:112"]').first()).toBeVisible();
    });
  });
}

test("nothing of a campaign stays on the device: no cookie, nothing in any store", async ({ page, visitor }) => {
  for (const path of ["/sv", `/k/${codes.top}/sv`, `/k/${codes.poster}/ar`, `/ar/helplines?k=${codes.poster}`, "/sv/hitta-stod"]) await page.goto(path);

  expect(await visitor.cookies()).toEqual([]);
  expect(await countStored(page)).toEqual(nothingStored);
});

test("the code goes to pages with helplines and on no other link, and in no referrer", async ({ page, world }) => {
  await page.goto(`/k/${codes.poster}/sv`);
  const carrying = await page.locator(`a[href*="${codes.poster}"]`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(new Set(carrying)).toEqual(new Set());
  await page.goto(`/k/${codes.top}/sv`);
  const toHelp = await page.locator(`a[href*="${codes.top}"]`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const path of toHelp) expect(["/sv/stodlinjer", "/sv/akut-hjalp", "/sv/hitta-stod"]).toContain(path);
  await page.locator(`a[href*="${codes.top}"]`).first().click();
  await page.waitForURL("**?k=*");
  expect(await page.locator(`a[href*="${codes.top}"]`).count()).toBe(0);

  for (const { headers } of world.requestsTo("site.test")) expect(headers.referer).toBeUndefined();
});

test("the number is dialled by the link itself, whatever becomes of the server", async ({ page }) => {
  await page.goto(`/k/${codes.poster}/sv`);
  const link = page.locator('main a[href="tel:112"]').first();
  const prevented = await link.evaluate((element) => {
    let isPrevented = true;
    addEventListener("click", (event) => { isPrevented = event.defaultPrevented; event.preventDefault(); }, { once: true });
    (element as HTMLElement).click();
    return isPrevented;
  });

  expect(prevented).toBe(false);
});
