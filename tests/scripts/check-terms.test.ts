import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTerms, readForbiddenTerms } from "../../scripts/check-terms";

const path = "locales/glossary.md";
const glossary = readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const terms = readForbiddenTerms(path, glossary);
const faultsIn = (file: string, text: string) => checkTerms(file, text, terms).map(({ line, field }) => `${line} ${field}`);

test("the glossary has words that are not used, in Swedish and in English", () => {
  for (const language of ["sv", "en"]) expect(terms.filter((term) => term.language === language).length).toBeGreaterThan(8);
});

describe("a word that is not used is found (C09)", () => {
  test.each([
    ["locales/sv/pages/start.md", "Du är ett offer.", '1 "offer"'],
    ["locales/sv/pages/start.md", "Ett bråk i en\nvåldsam relation.", '1 "bråk"'],
    ["locales/sv-simple/pages/start.md", "Han påstår det.", '1 "påstår"'],
    ["locales/sv/facts.json", '  "trap": "Förövaren kan se det."', '1 "förövaren"'],
    ["locales/sv/common.json", '{\n  "home": "Tänk på barnen"', '2 "tänk på barnen"'],
    ["locales/en/pages/start.md", "A domestic dispute.", '1 "domestic dispute"'],
    ["locales/en/pages/start.md", "Why didn't you leave?", '1 "why didn\'t you leave"'],
    ["locales/en/directory.json", '  "x": "Perpetrators"', '1 "perpetrators"'],
  ])("in %s: %s", (file, text, fault) => {
    expect(faultsIn(file, text)).toContain(fault);
  });
});

describe("what is no word of ours is let be", () => {
  test.each([
    ["a name", "locales/sv/pages/start.md", "Ring Brottsofferjouren eller Brottsoffermyndigheten. Du kan få en offert."],
    ["an insert and a target", "locales/sv/pages/start.md", "Ring :phone{#offer} eller läs [mer](page:offer)."],
    ["an address and the title of a source", "locales/sv/pages/start.md", "  - title: Våldsam relation\n    address: https://exempel.test/offer"],
    ["a key", "locales/en/directory.json", '  "perpetrators": "People who use violence",'],
    ["another language's word", "locales/de/pages/start.md", "Das ist ein Offer."],
  ])("%s", (_what, file, text) => {
    expect(faultsIn(file, text)).toEqual([]);
  });
});

test("a pattern that cannot be read is a fault of its line", () => {
  expect(() => readForbiddenTerms(path, "| language | never |\n| sv | `(` | x | y |")).toThrow(expect.objectContaining({ file: path, line: 2, field: "never" }) as Error);
});

test.each([
  ["sv", "den som utsätter dig"], ["sv", "skyddat boende"], ["sv", "stödlinje"], ["en", "sheltered housing"], ["en", "helpline"], ["en", "call list"],
])("the words that %s has chosen are those of the glossary and of the pages: %s", (language, term) => {
  const pages = ["start", "helplines", "sheltered-housing", "safety-plan", "digital-safety", "worried-about-someone"].map((id) => readFileSync(join(import.meta.dirname, `../../locales/${language}/pages/${id}.md`), "utf8"));

  expect(glossary.toLowerCase()).toContain(term);
  expect([...pages, readFileSync(join(import.meta.dirname, `../../locales/${language}/essentials.json`), "utf8")].join("\n").toLowerCase()).toContain(term);
});
