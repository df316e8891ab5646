import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { pathsIn } from "./pages";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Faults by WCAG 2.2 A and AA, best practice, and text contrast of 7:1. */
async function findFaults(page: Page, contrast = true): Promise<string[]> {
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

for (const colorScheme of ["light", "dark"] as const) {
  for (const tag of ["sv", "en", "ar"] as const) {
    test(`axe finds nothing on any page in ${tag}, ${colorScheme} (C42, C43)`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const path of ["/", `/${tag}/finns-inte`, ...pathsIn(tag)]) {
        await page.goto(path);
        faults.push(...(await findFaults(page)).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}

test("axe finds nothing where a page falls back, on a wide screen or in forced colours", async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true, forcedColors: "active", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of ["/fi/stodlinjer", "/ckb/manage-your-case", "/yi/sprak", "/ti", "/th/urgent-help"]) {
    await page.goto(path);
    // In forced colours axe still reads the page's own colours, which nobody sees.
    faults.push(...(await findFaults(page, false)).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
  await context.close();
});
