import { expect, type Page, test } from "@playwright/test";
import { directoryPath } from "../../../app/features/directory/directory-address";
import { countStored, nothingStored } from "../stored";
import { openings, search, shelterInGothenburg } from "../directory/pages";

const visits = { ...openings("sv"), "Arabic choices": openings("ar")["choices made"], "words that are choices": searchByWords };

async function searchByWords(page: Page): Promise<void> {
  await page.goto(directoryPath("sv"));
  await search(page, shelterInGothenburg.words);
  await page.waitForURL(`**${shelterInGothenburg.query}`);
}

for (const [name, open] of Object.entries(visits)) {
  test(`${name}: no cookie, and nothing in any store`, async ({ page, context }) => {
    await open?.(page);
    expect(await context.cookies()).toEqual([]);
    expect(await countStored(page)).toEqual(nothingStored);
  });

  test(`${name}: nothing is broken of the page's own policy, nothing is thrown, and nobody else is asked`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
    page.on("pageerror", (error) => void complaints.push(error.message));
    page.on("request", (request) => void (/^(?:data:|blob:)/.test(request.url()) || request.url().startsWith(`${baseURL}/`) || complaints.push(request.url())));
    await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`)));
    await open?.(page);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  });
}

test("the listener hears of a policy that is broken", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  await page.goto("/sv/hitta-stod/bris");
  await page.evaluate(() => void document.body.append(Object.assign(document.createElement("script"), { textContent: "window.run = 1" })));
  await expect.poll(() => complaints.join()).toContain("Content Security Policy");
});

for (const path of ["/sv/hitta-stod", "/sv/hitta-stod?w=women&a=1480", "/sv/hitta-stod/bris", "/sv/hitta-stod/lista?i=bris", "/sv/hitta-stod/utskrift?a=1480", "/sv/hitta-stod/tack", "/ar/find-support?l=ar"]) {
  test(`${path} is one request`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    page.on("request", (request) => void (request.url().startsWith("data:") || requests.push(request.url())));
    await page.goto(path, { waitUntil: "networkidle" });
    expect(requests).toEqual([baseURL + path]);
  });
}

test("a service tells search engines what it tells people, and no more", async ({ page }) => {
  await page.goto("/sv/hitta-stod/bris");
  const said = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as Record<string, unknown>;
  expect(JSON.stringify(said)).toMatch(/116\s?111/);
  expect(JSON.stringify(said)).not.toMatch(/streetAddress|postalCode|latitude/);
});
