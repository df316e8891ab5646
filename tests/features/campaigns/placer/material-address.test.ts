import { expect, test } from "vitest";
import { materialPath, readMaterialAddress } from "../../../../app/features/campaigns/placer/material-address";
import { pagePath } from "../../../../app/features/content/page-table";
import { languageTags } from "../../../../app/features/languages/locales";

test("every part lies under the page of materials and is read back, in every language", () => {
  for (const tag of languageTags) {
    for (const part of ["cards", "poster", "placement"] as const) {
      const path = materialPath(tag, part, "KBTRZ3");
      expect(path.startsWith(`${pagePath(tag, "materials")}/`)).toBe(true);
      expect(readMaterialAddress(path)).toEqual({ tag, part, code: "KBTRZ3" });
    }
    expect(readMaterialAddress(materialPath(tag, "cards"))).toEqual({ tag, part: "cards", code: undefined });
  }
});

test("an address is known by the other language's words too, and however the language is written", () => {
  expect(readMaterialAddress("/en/material/affisch")).toEqual({ tag: "en", part: "poster", code: undefined });
  expect(readMaterialAddress("/EN/materials/cards")).toEqual({ tag: "en", part: "cards", code: undefined });
});

test.each(["/sv/material", "/sv/material/", "/sv/material/plats", "/sv/material/kort/", "/sv/material/kort/A/B", "/sv/material/banner", "/xx/material/kort", "/sv/hitta-stod/kort"])("%s is none of these addresses", (path) => {
  expect(readMaterialAddress(path)).toBeNull();
});
