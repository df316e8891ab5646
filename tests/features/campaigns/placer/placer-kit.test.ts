import { expect, test } from "vitest";
import { handoutOf } from "../../../../app/features/campaigns/placer/handout";
import { kitsOf } from "../../../../app/features/campaigns/placer/placer-kit";
import { creative, placement, site } from "./placed";
import { readQrCode } from "./read-qr-code";

const options = { site, exampleIn: (language: string) => `example in ${language}` };
const creatives = [creative(), creative({ language: "en", heading: "It is not your fault" }), creative({ language: "ar", heading: "هذا ليس ذنبك" })];

test("a placer gets each language that the placement has, their own first", () => {
  expect(kitsOf(placement({ creatives }), "en", options).map(({ language }) => language)).toEqual(["en", "sv", "ar"]);
  expect(kitsOf(placement({ creatives }), "fi", options).map(({ language }) => language)).toEqual(["sv", "en", "ar"]);
});

test("everything in a language leads to that language: link, HTML, code, files, prints", () => {
  const [kit] = kitsOf(placement({ creatives }), "ar", options);

  expect(kit?.link).toBe(`${site}/k/KBTRZ3/ar`);
  expect(kit?.words?.text).toContain(`href="${site}/k/KBTRZ3/ar"`);
  expect(kit?.words?.image).toContain('src="banner-KBTRZ3-ar.svg"');
  expect(kit?.words?.pictureFile).toEqual({ path: "/placera/KBTRZ3/ar/banner.svg", name: "banner-KBTRZ3-ar.svg" });
  expect(kit && readQrCode(kit.qr.path, kit.qr.size)).toBe(`${site}/k/KBTRZ3/ar`);
  expect([kit?.cards, kit?.poster]).toEqual(["/ar/materials/cards/KBTRZ3", "/ar/materials/poster/KBTRZ3"]);
});

test("a placement without words still has a link and a code, in the placer's own language", () => {
  expect(kitsOf(placement({ creatives: [] }), "so", options)).toMatchObject([{ language: "so", link: `${site}/k/KBTRZ3/so`, words: null }]);
});

test("words that a language lacks come from the one that stands in for it, and the link keeps the language", () => {
  expect(handoutOf(placement({ creatives }), "prs", options)).toMatchObject({ creative: { language: "en" }, address: `${site}/k/KBTRZ3/prs` });
  expect(handoutOf(placement({ creatives: [creative({ language: "ar" })] }), "sv", options)).toBeNull();
});

test("only a made-up campaign is called an example, in the language of its words", () => {
  expect(handoutOf(placement({ creatives }), "ar", options)?.example).toBeNull();
  expect(handoutOf(placement({ creatives, demonstration: true }), "prs", options)?.example).toBe("example in en");
});
