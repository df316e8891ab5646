import { expect, test } from "@playwright/test";
import { languageTags } from "../../../app/features/languages/locales";
import { findFaultsOn } from "../faults";
import { pathsIn } from "../pages";

for (const tag of languageTags) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on any page in ${tag}, ${colorScheme} (C42)`, async ({ browser }) => {
      test.setTimeout(300_000);
      expect(await findFaultsOn(browser, colorScheme, [`/${tag}/finns-inte`, ...pathsIn(tag)])).toEqual([]);
    });
  }
}
