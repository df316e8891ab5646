import { describe, expect, test } from "vitest";
import accessibility from "../../../app/features/content/accessibility.json";
import { getPage } from "../../../app/features/content/content.server";
import { inlinesOf } from "../../../app/features/content/page";
import { textOf } from "../../readability";

const year = 365 * 24 * 60 * 60 * 1000;

describe("the accessibility statement (C47)", () => {
  test("measures the site by one of the law's three phrases, word for word", () => {
    expect(["helt förenlig", "delvis förenlig", "inte förenlig"]).toContain(accessibility.compliance);
  });

  test.each(["assessed", "updated"] as const)("was %s on a day of the last year", (field) => {
    expect(accessibility[field]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const age = Date.now() - Date.parse(accessibility[field]);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThanOrEqual(year);
  });

  test("was not assessed after it was last updated", () => {
    expect(accessibility.assessed <= accessibility.updated).toBe(true);
  });

  const said = {
    sv: { service: /Tjänsten heter .+/, faults: /Vad är inte tillgängligt\?/, reason: /inte översatta/, method: /testat själva/, burden: /oskäligt betungande/, outside: /utanför lagen/, contact: /^Kontakt: contact/ },
    en: { service: /The service is called .+/, faults: /What is not accessible\?/, reason: /not been translated/, method: /tested it ourselves/, burden: /disproportionate burden/, outside: /outside the law/, contact: /^Contact: contact/ },
  };

  describe.each(["sv", "en"] as const)("in %s", (tag) => {
    const { page } = getPage(tag, "accessibility");
    const inlines = inlinesOf(page);
    const text = Object.values(textOf(page, { insert: (inline) => ("key" in inline ? inline.key : inline.id), fact: () => [] })).flat() as string[];

    test.each(Object.entries(said[tag]))("says what the law asks: %s", (_item, words) => {
      expect(text.some((piece) => words.test(piece))).toBe(true);
    });

    test("says who is responsible, how far it complies, and when that was found and last changed", () => {
      const values = inlines.flatMap((inline) => (inline.kind === "value" ? [inline.key] : []));

      expect(values).toEqual(expect.arrayContaining(["publisher", "compliance", "assessed", "updated", "contact"]));
    });

    test("leads to the agency that takes complaints", () => {
      expect(inlines).toContainEqual(expect.objectContaining({ kind: "outside", address: "https://www.digg.se/tdosanmalan" }));
    });

    test("lists each thing that is not accessible", () => {
      const section = page.sections.find(({ heading }) => said[tag].faults.test(heading ?? ""));

      expect(section?.blocks).toEqual([expect.objectContaining({ kind: "list" })]);
    });
  });
});
