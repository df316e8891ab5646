import { expect, test } from "@playwright/test";
import { findFaults } from "./faults";
import { pathsIn } from "./pages";

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
