import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a frightened person finds a number, in danger and in doubt, without a script", async ({ page }) => {
  await page.goto("/sv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det är inte ditt fel");
  await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click();
  await expect(page).toHaveURL(/\/sv\/akut-hjalp$/);
  await expect(page.getByRole("link", { name: "Ring Nödnumret 112" }).first()).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("link", { name: "Ring Kvinnofridslinjen 116 016" }).first()).toHaveAttribute("href", "tel:116016");
});

test("a relative goes by breadcrumb and by the link to the page above", async ({ page }) => {
  await page.goto("/sv/orolig-for-nagon");
  await page.getByRole("navigation", { name: "Du är här" }).getByRole("link", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/sv$/);
  await page.goto("/sv/integritet");
  await page.getByRole("link", { name: "Tillbaka till Om sidan" }).click();
  await expect(page).toHaveURL(/\/sv\/om$/);
});

test("somebody who reads Arabic gets there from the gateway", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("هذا ليس ذنبك");
});

test("the skip link is first, the exit second, and both can be reached and seen by keyboard", async ({ page }) => {
  await page.goto("/en/urgent-help");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Tab");
  const exit = page.getByRole("link", { name: "Leave this page (safety exit)" });
  await expect(exit).toBeFocused();
  expect(await exit.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
});

test("the exit leads away from the site", async ({ page }) => {
  await page.route("https://www.smhi.se/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Väder</title>" }));
  await page.goto("/sv");
  await page.getByRole("link", { name: "Lämna sidan" }).click();
  await expect(page).toHaveURL("https://www.smhi.se/");
});

test("a print-out has the numbers in full and says neither whose it is nor how to leave", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/sv/planera-for-sakerhet");
  await expect(page.locator("header")).toBeHidden();
  await expect(page.locator("footer")).toBeHidden();
  await expect(page.locator('a[href="/x"]')).toBeHidden();
  await expect(page.locator('a[href="tel:116016"]').first()).toBeVisible();
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test("with its styles gone a page still reads in order, numbers and all (C45)", async ({ page }) => {
  await page.route("**/sv/akut-hjalp", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<style>[\s\S]*?<\/style>/g, "") });
  });
  await page.goto("/sv/akut-hjalp");
  const text = await page.locator("body").innerText();
  const order = ["Hoppa till innehållet", "Lämna sidan", "Jag behöver hjälp nu", "112", "116\u00a0016", "Det här kan du göra nu", "Vem kan hjälpa"].map((piece) => text.indexOf(piece));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
