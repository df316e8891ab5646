import { expect, test } from "@playwright/test";
import { launchPages, pagePath } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";
import { findFaults, findFaultsOn } from "./faults";
import { pathsIn } from "./pages";
import { isFullRound } from "./round";

/** Pages in one language, what another has of its own, and some of every other script. All of all are gone through in sweep/. */
const rounds: [name: string, "light" | "dark", string[]][] = [
  ["pages in sv", "light", ["/", "/sv/finns-inte", ...pathsIn("sv").filter((_, index) => isFullRound || index % 4 === 0)]],
  ["pages that Arabic has of its own", "dark", ["/ar/finns-inte", ...launchPages.filter((_, index) => isFullRound || index % 3 === 0).map((id) => pagePath("ar", id))]],
  ["pages in other scripts", "light", spread(["en", "ti", "th", "uk", "zh-Hans", "ur", "yi"])],
  ["pages in other scripts", "dark", spread(["sv-simple", "am", "ckb", "ru", "vi", "ps", "se"])],
];

function spread(tags: LanguageTag[]): string[] {
  const ids = isFullRound ? (["start", "manage-your-case"] as const) : (["manage-your-case"] as const);
  return tags.filter((_, index) => isFullRound || index % 2 === 0).flatMap((tag) => ids.map((id) => pagePath(tag, id)));
}

for (const [name, colorScheme, paths] of rounds) {
  test(`axe finds nothing on ${name}, ${colorScheme} (C42, C43)`, async ({ browser }) => {
    test.setTimeout(180_000);
    expect(await findFaultsOn(browser, colorScheme, paths)).toEqual([]);
  });
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
