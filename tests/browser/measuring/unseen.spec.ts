import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { enhancedPage, seconds, slotBelow } from "./enhanced-page";

interface Visit {
  /** One that hides the tabs that lie behind another, and makes pages ready ahead: Playwright's own does neither. */
  browser: Browser;
  origin: string;
  told: string[];
}

const test = base.extend<{ visit: Visit }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what is asked for from the pattern
  visit: async ({}, use) => {
    const told: string[] = [];
    const html = await enhancedPage(slotBelow(0));
    const first = `<!doctype html><title>First</title><script type="speculationrules">{"prerender":[{"source":"list","urls":["/sv"]}]}</script><a href="/sv">on</a>`;
    const server = createServer((request, response) => {
      if (request.method === "POST") return void request.on("data", (words: Buffer) => told.push(words.toString())).on("end", () => response.writeHead(204).end());
      if (request.headers["sec-purpose"]) told.push(`made ready: ${request.headers["sec-purpose"] as string}`);
      response.setHeader("Content-Type", "text/html").end(request.url === "/" ? first : html);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const executablePath = findChromium();
    const browser = await puppeteer.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox", "--disable-gpu"] });
    await use({ browser, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told });
    await browser.close();
    server.closeAllConnections();
    server.close();
  },
});

test("a placement in a tab behind another is not seen; its second begins when the tab comes to the front", async ({ visit: { browser, origin, told } }) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/sv`);
  await seconds(0.3);
  const other = await browser.newPage();
  await other.bringToFront();
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await seconds(2);
  expect(told).toEqual([]);
  await page.bringToFront();
  await seconds(0.5);
  expect(told).toEqual([]);
  await expect.poll(() => told).toEqual(["v 4K7WT2/sv"]);
});

test("a placement on a page made ready ahead is seen only once the page has been opened", async ({ visit: { browser, origin, told } }) => {
  const page = await browser.newPage();
  await page.goto(origin);
  await expect.poll(() => told).toEqual(["made ready: prefetch;prerender"]);
  await seconds(2);
  expect(told).toHaveLength(1);
  await page.click("a");
  await expect.poll(() => told).toEqual(["made ready: prefetch;prerender", "v 4K7WT2/sv"]);
  // It was the page made ahead that was opened: else this would prove nothing.
  expect(await page.evaluate(() => (performance.getEntriesByType("navigation")[0] as unknown as { activationStart: number }).activationStart)).toBeGreaterThan(1000);
});
