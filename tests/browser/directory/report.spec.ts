import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test as base } from "@playwright/test";
import { startSite } from "../../site";
import { findFaults } from "../faults";
import { listInRound } from "../round";

interface Reports {
  origin: string;
  file: string;
  /** How many have sent so far. */
  senders: number;
}

/** A site with a file for reports, empty for each test, which is another sender's, as it takes few reports from one. */
const test = base.extend<object, { reports: Reports }>({
  reports: [
    // eslint-disable-next-line no-empty-pattern -- a fixture's first argument must be a pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "reports-"));
      const file = join(folder, "reports.ndjson");
      const site = await startSite({ REPORTS_FILE: file });
      await use({ origin: site.origin, file, senders: 0 });
      await site.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  baseURL: ({ reports }, use) => use(reports.origin),
  extraHTTPHeaders: async ({ reports }, use) => {
    reports.senders += 1;
    rmSync(reports.file, { force: true });
    await use({ "X-Forwarded-For": `203.0.113.${reports.senders}` });
  },
});

const summary = "Säg till om något är fel";

async function openForm(page: Page): Promise<void> {
  await page.goto("/sv/hitta-stod/bris");
  await page.getByText(summary).click();
}

/** Sends a report about nobody, which no form of ours does. */
async function beRefused(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('input[name="id"]').evaluate((field: HTMLInputElement) => (field.value = "nobody"));
  await page.locator("article details").evaluate((folded: HTMLDetailsElement) => (folded.open = true));
  await page.locator('input[value="number"]').check();
  await page.locator("article form button").click();
  await page.waitForURL(/\/(rapport|report)$/);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a report is thanked, and what is kept is what the form said", async ({ page, reports }) => {
    await openForm(page);
    await page.getByLabel("Numret stämmer inte").check();
    await page.getByLabel(/^Skriv mer om du vill/).fill("Numret är avstängt.");
    await page.getByRole("button", { name: "Skicka" }).click();
    await expect(page).toHaveURL("/sv/hitta-stod/tack");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack");
    await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
    const [line = "", ...more] = readFileSync(reports.file, "utf8").trim().split("\n");
    expect(more).toEqual([]);
    expect(line).toContain("Numret är avstängt.");
    expect(line).not.toMatch(/127\.0\.0\.1|Mozilla|Chrome/);
  });
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "without", () => {
    test.use({ javaScriptEnabled });

    test(`somebody without a mouse reports, ${javaScriptEnabled ? "with" : "without"} script`, async ({ page }) => {
      await page.goto("/sv/hitta-stod/bris");
      const folded = page.locator("summary", { hasText: summary });
      for (let step = 0; step < 60 && !(await folded.evaluate((here) => here === document.activeElement)); step++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByLabel("Tiderna stämmer inte")).toBeChecked();
      await page.keyboard.press("Tab");
      await expect(page.locator("#report-text")).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: "Skicka" })).toBeFocused();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/sv/hitta-stod/tack");
    });
  });
}

test("the form asks for nothing about the person, and says that nobody answers", async ({ page }) => {
  await openForm(page);
  const fields = await page.locator("article form").evaluate((form: HTMLFormElement) => [...new FormData(form).keys(), ...[...form.elements].map((field) => field.getAttribute("type") ?? field.tagName)]);
  expect(new Set(fields)).toEqual(new Set(["id", "text", "subject", "hidden", "FIELDSET", "radio", "TEXTAREA", "text", "BUTTON"]));
  const asked = await page.locator("article form label, article form legend").evaluateAll((labels) => labels.filter((label) => !label.closest("[aria-hidden]")).map((label) => label.textContent ?? ""));
  expect(asked.filter((words) => /namn|mejl|e-post|telefon|adress|ålder/i.test(words))).toEqual([]);
  await expect(page.locator("article form")).toContainText("Ingen svarar på det du skickar här.");
});

for (const path of listInRound(["/sv/hitta-stod/bris", "/en/find-support/bris", "/ar/find-support/bris"], ["/sv/hitta-stod/bris", "/ar/find-support/bris"])) {
  test(`a report that ${path} cannot send is refused with the numbers, the exit second for the keyboard, and without a fault for axe`, async ({ browser, reports }) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 568 }, baseURL: reports.origin, extraHTTPHeaders: { "X-Forwarded-For": `203.0.113.${reports.senders}` } });
    const page = await context.newPage();
    await beRefused(page, path);
    expect(await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(["tel:112", "tel:116016"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.locator("a[data-exit]")).toBeFocused();
    expect(await findFaults(page)).toEqual([]);
    await context.close();
  });
}
