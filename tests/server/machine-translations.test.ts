import { parse, TextNode } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchPages, pagePath } from "../../app/features/content/page-table";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import { languagesInRound } from "../browser/round";
import { languageAt } from "../pages";
import { startSite } from "../site";

const drafts = languageTags.filter((tag) => localeOf(tag).tier === "B");
const notice = "Texten är översatt av en dator";

const read = async (origin: string, path: string) => parse(await (await fetch(origin + path)).text());

const draftsInRound = languagesInRound.filter((tag) => drafts.includes(tag));

describe("text that a computer translated", () => {
  test.each(draftsInRound)("says so in %s and in Swedish, on every page, under the numbers", async (tag) => {
    for (const id of launchPages) {
      const document = await read(inject("site"), pagePath(tag, id));
      const main = document.querySelector("main")?.toString() ?? "";

      expect(main.split(notice), id).toHaveLength(2);
      expect(main.indexOf("tel:112"), id).toBeLessThan(main.indexOf(notice));
      expect(document.querySelectorAll("h1").map(languageAt), id).toEqual([tag]);
    }
  });

  test.each(languagesInRound.filter((tag) => !drafts.includes(tag)))("is nowhere in %s", async (tag) => {
    const html = (await read(inject("site"), pagePath(tag, "start"))).toString();

    expect(html).not.toContain(notice);
  });
});

describe("where the operator hides it", () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => (site = await startSite({ MACHINE_TRANSLATIONS: "hide" })));
  afterAll(() => site.stop());

  test.each(draftsInRound)("%s has its address, the numbers and the exit, and words of ours that say what they are", async (tag) => {
    const standIn = tag === "fi" ? "sv" : "en";
    const words = { sv: ["Lämna sidan", "Jag behöver hjälp nu", "Den här delen finns inte på"], en: ["Leave this page", "I need help now", "This part is not yet available in"] }[standIn];
    const document = await read(site.origin, pagePath(tag, "urgent-help"));

    expect(document.querySelector("html")?.attributes).toMatchObject({ lang: tag, dir: localeOf(tag).direction });
    expect(document.querySelectorAll('a[href="tel:112"]').length).toBeGreaterThan(0);
    expect(document.querySelector("[data-exit]")?.textContent).toContain(words[0]);
    expect(document.querySelector("h1")?.textContent).toBe(words[1]);
    expect(document.querySelectorAll("h1").map(languageAt)).toEqual([standIn]);
    expect(document.querySelector("main")?.textContent).toContain(words[2]);
    expect(document.toString()).not.toContain(notice);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });

  test("no word of it is left, nor a version that search engines are told of", async () => {
    const [document, sitemap] = [await read(site.origin, pagePath("ar", "manage-your-case")), await (await fetch(`${site.origin}/sitemap.xml`)).text()];
    const arabic = document.querySelectorAll("main *").filter((element) => element.childNodes.some((node) => node instanceof TextNode && /\p{Script=Arabic}/u.test(node.text)));

    expect(arabic.filter((element) => element.getAttribute("lang") !== "ar").map(({ textContent }) => textContent)).toEqual([]);
    for (const tag of drafts) expect(sitemap).not.toContain(`/${tag}/`);
    expect(sitemap).toContain("/sv/akut-hjalp");
  });
});
