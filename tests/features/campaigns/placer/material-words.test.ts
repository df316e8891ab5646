import { expect, test } from "vitest";
import { flattenTexts, type TextTree } from "../../../../app/features/languages/check-texts";
import { languageTags } from "../../../../app/features/languages/locales";
import { materialLanguage, resources } from "../../../../app/features/languages/texts.server";

const keysOf = (tag: (typeof languageTags)[number]) => [...flattenTexts(resources[tag].material as unknown as TextTree).keys()];

test("a language that has words for placers has all of them, or a page would show keys", () => {
  const having = languageTags.filter((tag) => resources[tag].material);

  expect(having).toEqual(expect.arrayContaining(["sv", "sv-simple", "en"]));
  for (const tag of having) expect(keysOf(tag), tag).toEqual(keysOf("sv"));
});

test("a placer reads them in the nearest language that has them", () => {
  expect((["sv", "sv-simple", "en", "fi", "ar", "prs"] as const).map(materialLanguage)).toEqual(["sv", "sv-simple", "en", "sv", "en", "en"]);
});
