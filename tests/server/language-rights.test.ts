import { describe, expect, inject, test } from "vitest";
import { pagePath } from "../../app/features/content/page-table";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import { languageAt, readPage } from "../pages";

/** What the site says of the minorities' rights, in a word that stands on the page in Swedish, easy Swedish and English. */
const minorities = { sv: ["finska", "jiddisch", "meänkieli", "romani", "samiska"], en: ["Finnish", "Yiddish", "Meänkieli", "Romani", "Sámi"] };
const withoutMachineText = languageTags.filter((tag) => localeOf(tag).tier === "C");

describe("the right to one's language (C48)", () => {
  test.each(["sv", "sv-simple", "en"] as const)("is told of all five minority languages in %s", async (tag) => {
    const { document } = await readPage(inject("site"), tag, pagePath(tag, "languages"));

    for (const name of minorities[tag === "en" ? "en" : "sv"]) expect(document.querySelector("main")?.textContent.toLowerCase(), name).toContain(name.toLowerCase());
  });

  test.each(withoutMachineText)("is shown to readers of %s in Swedish, marked as such, with the numbers and the exit", async (tag) => {
    for (const id of ["languages", "start", "urgent-help"] as const) {
      const { document, status } = await readPage(inject("site"), tag, pagePath(tag, id));

      expect(status).toBe(200);
      expect(document.querySelector("html")?.attributes).toMatchObject({ lang: tag, dir: localeOf(tag).direction });
      expect(document.querySelectorAll("h1, h2, main p, [data-exit] bdi").map(languageAt).filter((language) => language !== "sv")).toEqual([]);
      expect(document.querySelector("main")?.textContent).toContain(`Den här delen finns inte på ${localeOf(tag).autonym} än`);
      expect(document.querySelectorAll('main a[href="tel:112"]').length).toBeGreaterThan(0);
      expect(document.querySelectorAll("[data-exit]")).toHaveLength(1);
      expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    }
  });
});
