import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Faults by WCAG 2.2 A and AA, best practice, and text contrast of 7:1. */
export async function findFaults(page: Page, contrast = true): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async (judgeContrast) => {
    const { axe: runner } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return runner.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "color-contrast": { enabled: judgeContrast }, "color-contrast-enhanced": { enabled: judgeContrast }, "target-size": { enabled: true } },
    });
  }, contrast);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** What axe finds on some pages, on a phone, each with its path. */
export async function findFaultsOn(browser: Browser, colorScheme: "light" | "dark", paths: string[]): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    faults.push(...(await findFaults(page)).map((fault) => `${path} ${fault}`));
  }
  await context.close();
  return faults;
}
