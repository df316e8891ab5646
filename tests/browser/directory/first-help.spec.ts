import { expect, type Page, test } from "@playwright/test";
import { inRound } from "../round";
import { nobody, openings } from "./pages";

/** Numbers to touch, in the order in which eye and ear meet them. */
function numbersIn(page: Page): Promise<string[]> {
  return page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

for (const tag of ["sv", "ar"] as const) {
  const all = openings(tag);
  // Order is the same in every language: in Arabic in `npm test` where most is gathered.
  for (const [name, open] of inRound(all, tag === "sv" ? Object.keys(all) : ["the directory", "choices that fit nobody", "a list"])) {
    test(`${name}, in ${tag}: 112 and 116 016 stand before every other number`, async ({ page }) => {
      await open(page);
      expect((await numbersIn(page)).slice(0, 2)).toEqual(["tel:112", "tel:116016"]);
    });
  }
}

test("where nobody fits, the page says what it let go of, in the order in which it did, and still lists people to call", async ({ page }) => {
  await page.goto(`/sv/hitta-stod${nobody}`);
  const said = await page.getByText("Ingen passar in på allt du valde.").innerText();
  const steps = ["Vi visar även dem som inte svarar nu.", "Vi visar hela länet.", "Vi visar hela landet.", "Vi visar alla sätt att nå dem."].map((step) => said.indexOf(step));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(await page.locator('main li[id] a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test("what was let go of is told in the visitor's language", async ({ page }) => {
  for (const [path, words] of [["/en/find-support", "county"], ["/ar/find-support", "لا توجد جهة"]] as const) {
    await page.goto(path + nobody);
    await expect(page.locator("h2#results + div")).toContainText(words);
  }
});
