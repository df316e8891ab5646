import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { longest } from "../../../../app/features/campaigns/campaign";
import { drawBanner } from "../../../../app/features/campaigns/placer/banner-image";
import { breakLines } from "../../../../app/features/campaigns/placer/text-lines";
import { widthOf } from "../../../../app/features/campaigns/placer/text-width";
import { creative, handout } from "./placed";

const read = (svg: string) => new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(svg, "image/svg+xml");
const textsOf = (svg: string) => Array.from(read(svg).getElementsByTagName("text"));

describe("the picture of a placement", () => {
  test("says the words of the placement, all of them and in order", () => {
    expect(textsOf(drawBanner(handout({ example: "Exempel." }))).map((text) => text.textContent).join(" ")).toBe("Det är inte ditt fel Här ser du vem som kan hjälpa dig. Läs mer Exempel.");
  });

  test("is text alone: nothing runs, nothing is fetched, and no style that a strict site would refuse", () => {
    const svg = drawBanner(handout()).replace('xmlns="http://www.w3.org/2000/svg"', "");

    expect(svg).not.toMatch(/http|href|url\(|style|<script|<image|<foreignObject|@font-face|on\w+=/);
  });

  test("is well-formed, whatever signs are in the words", () => {
    const heading = '</text><script>1</script> & "a" \u0001\u0008';

    const svg = drawBanner(handout({ creative: creative({ heading }) }));

    expect(textsOf(svg).map((text) => text.textContent).join(" ")).toContain('</text><script>1</script> & "a"');
    // XML has no room for them, though not every reader minds.
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test("begins at the right where the language does, and says which language it is", () => {
    const svg = drawBanner(handout({ creative: creative({ language: "ar", heading: "هذا ليس ذنبك", body: "يمكنك الاتصال", call: "اقرأ" }) }));

    expect(textsOf(svg).map((text) => [text.getAttribute("x"), text.getAttribute("direction")])).toEqual([["576", "rtl"], ["576", "rtl"], ["576", "rtl"]]);
    expect(svg).toContain('xml:lang="ar"');
    expect(textsOf(drawBanner(handout()))[0]?.getAttribute("x")).toBe("24");
  });

  test.each([["ordinary words", "Ordet "], ["the widest letters", "W"], ["one word without an end", "ö"]])("has room for the longest texts of %s", (_name, piece) => {
    const fill = (length: number) => piece.repeat(length).slice(0, length);
    const svg = drawBanner(handout({ creative: creative({ heading: fill(longest.heading), body: fill(longest.body), call: fill(longest.call) }), example: fill(60) }));
    const rows = textsOf(svg).map((text) => ({ y: Number(text.getAttribute("y")), size: Number(text.getAttribute("font-size")), width: widthOf(text.textContent ?? "") }));

    for (const { y, size, width } of rows) {
      expect(width * size).toBeLessThanOrEqual(552);
      expect(y - size).toBeGreaterThanOrEqual(0);
      expect(y + size * 0.3).toBeLessThanOrEqual(200);
    }
  });
});

describe("lines", () => {
  test("break between words and hold every word once", () => {
    const { lines, isCut } = breakLines("Det är inte ditt fel och du får vara tyst", "sv", 9);

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("Det är inte ditt fel och du får vara tyst");
    expect(lines.every((line) => widthOf(line) <= 9)).toBe(true);
    expect(isCut).toBe(false);
  });

  test("break between the words of a language that writes without spaces", () => {
    const thai = "คุณไม่ต้องบอกว่าเป็นใครก็ได้";
    const { lines } = breakLines(thai, "th", 6);
    const words = new Set([...new Intl.Segmenter("th", { granularity: "word" }).segment(thai)].map(({ index }) => index));
    const starts = lines.map((_line, index) => lines.slice(0, index).join("").length);

    expect(lines.join("")).toBe(thai);
    expect(lines.length).toBeGreaterThan(1);
    expect(starts.every((start) => words.has(start))).toBe(true);
  });

  test("in Chinese never begin with a full stop and never end with an opening mark", () => {
    const { lines } = breakLines("这不是您的错。您可以打电话，也可以（匿名）求助。", "zh-Hans", 4.2);

    expect(lines.join("")).toBe("这不是您的错。您可以打电话，也可以（匿名）求助。");
    for (const line of lines) expect(line).not.toMatch(/^[。，）]|（$/);
  });

  test("cut a word that no line can hold, and say so", () => {
    const { lines, isCut } = breakLines("Donaudampfschifffahrtsgesellschaft", "de", 5);

    expect(isCut).toBe(true);
    expect(lines.join("")).toBe("Donaudampfschifffahrtsgesellschaft");
    expect(lines.every((line) => widthOf(line) <= 5)).toBe(true);
  });
});
