import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { imageSnippet, textSnippet } from "../../../../app/features/campaigns/placer/snippet";
import { creative, handout, site } from "./placed";

const wicked = '</a><script src="//evil.test">alert(1)</script>" onmouseover="x" \' & <img src=x onerror=1>\u0000\n';
const both = [["text", textSnippet], ["image", (one: ReturnType<typeof handout>) => imageSnippet(one, "banner-KBTRZ3-sv.svg")]] as const;

test.each(both)("the %s leads to the placement and takes nothing of the page along", (_name, write) => {
  const link = parse(write(handout())).querySelector("a");

  expect(link?.attributes).toEqual({ href: `${site}/k/KBTRZ3/sv`, rel: "noopener", referrerpolicy: "no-referrer" });
});

test.each(both)("the %s loads nothing from us: our address stands in the link alone", (_name, write) => {
  const html = write(handout());

  expect(html.match(/exempel\.test/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|style|video|source)|@import|url\(|srcset/);
  for (const [, file = ""] of html.matchAll(/src="([^"]*)"/g)) expect(file).toBe("banner-KBTRZ3-sv.svg");
});

test.each(both)("the %s keeps words words, whatever signs are in them", (_name, write) => {
  const document = parse(write(handout({ creative: creative({ heading: wicked, body: wicked, call: wicked }), address: `${site}/k/KBTRZ3/sv"><b>`, example: wicked })));

  expect(document.querySelectorAll("*").map(({ rawTagName }) => rawTagName).filter((name) => !["p", "strong", "a", "img"].includes(name))).toEqual([]);
  expect(document.querySelectorAll("a, img")).toHaveLength(_name === "text" ? 1 : 2);
  expect(document.querySelectorAll("*").flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on"))).toEqual([]);
});

test("the words come back as they were written", () => {
  const heading = 'Våld & "rätt" <1 av 3>';

  expect(parse(textSnippet(handout({ creative: creative({ heading }) }))).querySelector("strong")?.text).toBe(heading);
});

test("the page around it need not know the language or which way it runs", () => {
  const arabic = creative({ language: "ar", heading: "هذا ليس ذنبك" });

  expect(parse(textSnippet(handout({ creative: arabic }))).querySelector("p")?.attributes).toEqual({ lang: "ar", dir: "rtl" });
  expect(parse(textSnippet(handout())).querySelector("p")?.attributes).toEqual({ lang: "sv", dir: "ltr" });
});

test("the picture says in words all that it shows", () => {
  const image = parse(imageSnippet(handout({ example: "Exempel." }), "a.svg")).querySelector("img");

  expect(image?.getAttribute("alt")).toBe("Det är inte ditt fel Här ser du vem som kan hjälpa dig. Läs mer Exempel.");
  expect(image?.attributes).toMatchObject({ width: "600", height: "200" });
});

test.each(both)("the %s of a made-up campaign says so", (_name, write) => {
  expect(write(handout({ example: "Exempel: det här är ingen riktig kampanj." }))).toContain("Exempel: det här är ingen riktig kampanj.");
});
