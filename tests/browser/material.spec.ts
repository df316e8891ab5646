import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { longest } from "../../app/features/campaigns/campaign";
import { bannerSize, drawBanner } from "../../app/features/campaigns/placer/banner-image";
import { materialPath } from "../../app/features/campaigns/placer/material-address";
import { type LanguageTag, languageTags } from "../../app/features/languages/locales";
import { listInRound } from "./round";

const locales = join(import.meta.dirname, "../../locales");

/** Running words of a language from a page of ours, where it has one. */
function wordsOf(tag: LanguageTag): string {
  const own = join(locales, tag, "pages/urgent-help.md");
  return readFileSync(existsSync(own) ? own : join(locales, "sv/pages/urgent-help.md"), "utf8").replace(/^---[\s\S]*?\n---/, "").replaceAll(/:{1,2}\w+\{[^}]*\}|\]\([^)]*\)|[[#*-]/g, "").replaceAll(/\s+/g, " ").trim();
}

/** A picture with as many letters as a placement may have. */
function fullBanner(tag: LanguageTag): string {
  const letters = [...wordsOf(tag)];
  const piece = (start: number, length: number) => letters.slice(start, start + length).join("");
  const creative = { language: tag, heading: piece(0, longest.heading), body: piece(60, longest.body), call: piece(200, longest.call) };
  return drawBanner({ code: "", tag, address: "", example: piece(230, 60), creative });
}

test("in the picture of a placement the longest text of every language has room", async ({ page }) => {
  await page.setContent(languageTags.map(fullBanner).join(""));
  const outside = await page.evaluate(({ width, height }) => [...document.querySelectorAll("svg")].flatMap((svg) => [...svg.querySelectorAll("text")].map((text) => ({ tag: svg.getAttribute("xml:lang"), box: text.getBBox() })))
    .filter(({ box }) => box.x < 10 || box.x + box.width > width - 10 || box.y < 2 || box.y + box.height > height - 2), bannerSize);

  expect(await page.locator("svg").count()).toBe(languageTags.length);
  expect(outside).toEqual([]);
});

for (const tag of listInRound<LanguageTag>(["sv", "ar", "th", "ti", "de", "ur"], ["sv", "ar", "th"])) {
  for (const part of ["cards", "poster"] as const) {
    test(`the ${part} in ${tag} fill one sheet, whatever margin the browser prints, and nothing on it is cut off`, async ({ page }) => {
      await page.goto(materialPath(tag, part));
      for (const side of ["0mm", "13mm"]) {
        const pdf = await page.pdf({ format: "A4", margin: { top: side, right: side, bottom: side, left: side } });
        expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), side).toHaveLength(1);
      }
      await page.emulateMedia({ media: "print" });
      const paper = page.locator("main section > div:last-child");
      expect(await paper.evaluate((box, cards) => {
        const frames = cards ? [...box.children] : [box];
        const within = (outer: DOMRect, { left, right, top, bottom }: DOMRect) => left >= outer.left - 1 && right <= outer.right + 1 && top >= outer.top - 1 && bottom <= outer.bottom + 1;
        return frames.flatMap((frame) => [...frame.querySelectorAll("p, bdi, svg")].filter((piece) => !within(frame.getBoundingClientRect(), piece.getBoundingClientRect()))).map(({ textContent }) => textContent);
      }, part === "cards")).toEqual([]);
      await expect(paper.getByText("116 016").first()).toBeVisible();
      expect(await paper.getByText("116 016").count()).toBe(part === "cards" ? 8 : 1);
      for (const around of ["header", "footer", "nav", "h1", "a[href^='tel:']", "a[href='/x']"]) for (const each of await page.locator(around).all()) await expect(each, around).toBeHidden();
    });
  }
}
