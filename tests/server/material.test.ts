import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { materialPath } from "../../app/features/campaigns/placer/material-address";
import { pagePath } from "../../app/features/content/page-table";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import { essentialsLanguage } from "../../app/features/languages/texts.server";
import { languageAt, readPage } from "../pages";

const read = async (path: string) => (await readPage(inject("site"), "sv", path)).document;
/** What stands on the paper. */
const printed = (page: HTMLElement) => page.querySelector("main section > div:last-child");

describe("the page of materials", () => {
  test.each(["sv", "en", "ar", "se"] as const)("in %s leads to cards and poster in its own language and in every other that has the words", async (tag) => {
    const links = (await read(pagePath(tag, "materials"))).querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
    const tags = languageTags.filter((other) => essentialsLanguage(other) === other);

    expect(tags).toHaveLength(26);
    for (const other of [tag, ...tags]) for (const part of ["cards", "poster"] as const) expect(links).toContain(materialPath(other, part));
  });

  test("names each of those links with its language", async () => {
    const page = await read(pagePath("sv", "materials"));
    const link = page.querySelector(`a[href="${materialPath("ar", "cards")}"]`);
    const named = (link?.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => page.getElementById(id)?.text);

    expect(named).toEqual(["Fickkort", "العربية (arabiska)"]);
  });
});

describe("cards and posters", () => {
  test.each([["cards", languageTags], ["poster", ["sv", "ar", "th", "se", "yi"]]] as const)("%s have the numbers and words in every language, and say in which", async (part, tags) => {
    for (const tag of tags) {
      const { status, document } = await readPage(inject("site"), tag, materialPath(tag, part));
      const words = printed(document);

      expect(status).toBe(200);
      expect(words?.text, tag).toMatch(/112[\s\S]*116 016/);
      expect(words && languageAt(words), tag).toBe(essentialsLanguage(tag));
      expect(words?.closest("[dir]")?.getAttribute("dir"), tag).toBe(localeOf(essentialsLanguage(tag)).direction);
      expect(document.toString(), tag).not.toMatch(/>(?:cards|poster|placement|code|print)\.\w+</);
    }
  });

  test.each(["sv", "en"] as const)("cards in %s say neither what they are about, nor who answers, nor where they come from", async (tag) => {
    expect(printed(await read(materialPath(tag, "cards")))?.text).not.toMatch(/våld|violence|kvinnofrid|jour|shelter|exempel\.test|http/i);
  });

  test("Swedish stands beside the words of other languages, for whoever helps", async () => {
    const besideIn = async (tag: "th" | "sv") => printed(await read(materialPath(tag, "cards")))?.querySelectorAll("[lang=sv]").map(({ text }) => text);

    expect(await besideIn("th")).toContain("Vill du prata med någon?");
    expect(await besideIn("sv")).toEqual([]);
  });

  test("the poster says the heading of the start page, and where to read more", async () => {
    const poster = printed(await read(materialPath("de", "poster")));

    expect(poster?.querySelector("p")?.text).toBe((await read("/de")).querySelector("h1")?.text);
    expect(poster?.text).toContain("exempel.test");
  });

  test("words that only a computer has gone through say so, to whoever prints and on the poster", async () => {
    expect((await read(materialPath("ar", "cards"))).text).toContain("The words were translated by a computer.");
    expect(printed(await read(materialPath("ar", "poster")))?.text).toContain("Texten är översatt av en dator");
    expect(printed(await read(materialPath("en", "poster")))?.text).not.toContain("computer");
  });

  test("are kept out of search engines, and have one address however it is written", async () => {
    expect((await read(materialPath("sv", "cards"))).querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    for (const [written, address] of [["/en/material/affisch", "/en/materials/poster"], ["/sv/materials", "/sv/material"]] as const) {
      const { status, headers } = await readPage(inject("site"), "sv", written);
      expect([status, headers.get("Location")]).toEqual([301, address]);
    }
    for (const path of ["/sv/material/banner", "/sv/material/plats", "/sv/material/kort/A/B"]) expect((await readPage(inject("site"), "sv", path)).status, path).toBe(404);
  });
});
