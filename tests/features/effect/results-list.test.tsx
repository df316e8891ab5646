import { parse } from "node-html-parser";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { type PublishedResult, readResults, type ResultContent } from "../../../app/features/effect/published-result";
import { ResultsList } from "../../../app/features/effect/results-list";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { PageLanguageContext } from "../../../app/features/languages/page-language";
import { resultsLanguage } from "../../../app/features/languages/texts.server";
import { readPageLanguage } from "../../../app/frame.server";
import { createTexts } from "../../../app/i18next.server";

const estimate = { kind: "estimate", percent: 31.4, low: 8.2, high: 58.1, includesZero: false, extraViews: { low: 1_203.4, high: 7_410 }, leastVisible: 22, placebo: { tried: 40, asLarge: 1 } } as const;
const content: ResultContent = {
  name: "Banner på startsidan", demonstration: false, planned: { starts: "2026-03-01", ends: "2026-04-30" }, stood: [{ starts: "2026-03-03", ends: "2026-05-03" }],
  counts: [{ metric: "click", n: 1_240 }, { metric: "landing", n: null }], verdict: estimate, method: "interrupted", registeredBefore: true, smallest: 10,
};
const resultOf = (changes: Partial<ResultContent> = {}): PublishedResult => ({ campaign: "c1", day: "2026-06-01", ...content, ...changes });

async function draw(results: PublishedResult[], tag: LanguageTag = "sv") {
  const html = renderToString(
    <I18nextProvider i18n={await createTexts(tag)}>
      <PageLanguageContext.Provider value={readPageLanguage(tag)}>
        <ResultsList results={results} language={resultsLanguage(tag)} />
      </PageLanguageContext.Provider>
    </I18nextProvider>,
  );
  // Spaces within numbers may not break.
  return parse(html.replaceAll("<!-- -->", "").replaceAll("\u00a0", " "));
}

test("an effect is told with its limits and the views that it means", async () => {
  const { text } = await draw([resultOf()]);

  expect(text).toContain("ungefär 31 % oftare än väntat");
  expect(text).toContain("mellan 8 % och 58 %. Det är mellan 1 203 och 7 410 fler visningar");
  expect(text).toContain("på 40 tider utan kampanj. Då syntes en lika stor skillnad 1 gånger");
  expect(text).toContain("innan kampanjen började");
});

test("fewer views are told without a minus sign, the smaller limit first", async () => {
  const { text } = await draw([resultOf({ verdict: { ...estimate, percent: -14, low: -20, high: -8 } })]);

  expect(text).toContain("ungefär 14 % mer sällan än väntat. Det rätta talet ligger troligen mellan 8 % och 20 %");
});

test.each<[ResultContent["verdict"], string]>([
  [{ ...estimate, percent: 3, low: -9, high: 17, includesZero: true }, "Vi kan inte säga om kampanjen gjorde skillnad. Skillnaden ligger troligen mellan −9 % och 17 %, och kan vara noll."],
  [{ kind: "refusal", leastVisible: 41.2 }, "För lite data för att säga. Med så många visningar syns bara skillnader över ungefär 41 %."],
  [{ kind: "refusal", leastVisible: null }, "För lite data för att säga."],
  [{ kind: "indistinct", from: ["25 november", "Kampanj B"] }, "Det går inte att skilja kampanjen från det som hände samtidigt: 25 november och Kampanj B."],
])("what cannot be said is said to be so", async (verdict, words) => {
  const { text } = await draw([resultOf({ verdict })]);

  expect(text).toContain(words);
  expect(text).not.toContain("oftare än väntat");
});

test("a sum that is not known is a dash that is explained, and an example says that it is made up", async () => {
  const document = await draw([resultOf({ demonstration: true, stood: [] })]);

  expect(document.querySelectorAll("td").map(({ text }) => text)).toEqual(["1 240", "—"]);
  expect(document.text).toContain("— betyder att det inte räknades");
  expect(document.text).toContain("påhittade");
  expect(document.text).toContain("Det vet vi inte.");
});

test("without results the page says when there will be some; in Arabic, in English and marked as such", async () => {
  expect((await draw([])).text).toContain("Inget resultat är publicerat än");
  expect((await draw([], "ar")).querySelector("section")?.getAttribute("lang")).toBe("en");
});

test("the latest stand first, and a row that holds something else is refused", () => {
  const row = (campaign: string, day: string) => ({ campaign, day, content: JSON.stringify(content) });

  expect(readResults([row("a", "2026-01-01"), row("b", "2026-06-01")]).map(({ campaign }) => campaign)).toEqual(["b", "a"]);
  expect(() => readResults([{ campaign: "a", day: "2026-01-01", content: "{}" }])).toThrow();
});
