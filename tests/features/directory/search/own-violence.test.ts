import { expect, test } from "vitest";
import { directory } from "../../../../app/features/directory/directory.server";
import { readSelection } from "../../../../app/features/directory/facets/selection";
import { nameService, services } from "../../../../app/features/directory/register.server";
import { splitWords } from "../../../../app/features/directory/search/fold-text";
import { searchDirectory } from "../../../../app/features/directory/search/search-directory.server";
import type { LanguageTag } from "../../../../app/features/languages/locales";

const forThoseWhoHit = services.filter(({ status, need }) => status === "active" && need.every((one) => one === "own_violence"));
const ids = forThoseWhoHit.map(({ id }) => id);
const tags: LanguageTag[] = ["sv", "en", "ar", "de", "ro", "ps", "ur", "ru", "vi"];

test("there is help for those who use violence alone", () => {
  expect(ids).toContain("valj-att-sluta");
});

test.each(tags)("a word that only stands in the texts of that help leads nobody there, in %s", (tag) => {
  const words = new Set(forThoseWhoHit.flatMap((service) => {
    const { name, about } = nameService(service, tag);
    const whole = splitWords(name).join(" ");
    return splitWords(`${name} ${about}`).filter((word) => word.length > 3 && word !== whole);
  }));
  const led = [...words].filter((word) => {
    const { selection } = readSelection(new URLSearchParams(searchDirectory(word, tag)), directory.vocabulary);
    // Whoever says that they hit, or want to stop, means it.
    return !selection.need.includes("own_violence") && selection.first.some((id) => ids.includes(id));
  });

  expect(words.size).toBeGreaterThan(5);
  expect(led.filter((word) => !forThoseWhoHit.some(({ id }) => id.includes(word)))).toEqual([]);
});
