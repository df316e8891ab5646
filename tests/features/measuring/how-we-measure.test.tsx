import { parse } from "node-html-parser";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { PageLanguageContext } from "../../../app/features/languages/page-language";
import { measuringLanguage } from "../../../app/features/languages/texts.server";
import { HowWeMeasure } from "../../../app/features/measuring/how-we-measure";
import { levels, type Level } from "../../../app/features/measuring/level";
import { measuringFacts } from "../../../app/features/measuring/measuring-facts";
import { readPageLanguage } from "../../../app/frame.server";
import { createTexts } from "../../../app/i18next.server";

interface Drawn {
  tag?: LanguageTag;
  level?: Level;
  decision?: string;
  smallest?: number;
}

/** The section as it stands on the page of a language. */
async function draw({ tag = "sv", level = 2, decision, smallest = 10 }: Drawn) {
  const html = renderToString(
    <I18nextProvider i18n={await createTexts(tag)}>
      <PageLanguageContext.Provider value={readPageLanguage(tag)}>
        <HowWeMeasure facts={measuringFacts({ level, decision, smallest })} language={measuringLanguage(tag)} />
      </PageLanguageContext.Provider>
    </I18nextProvider>,
  );
  return parse(html.replaceAll("<!-- -->", ""));
}

const answersOf = (document: Awaited<ReturnType<typeof draw>>) => Object.fromEntries(document.querySelectorAll("tbody tr").map((row) => [row.querySelector("th")?.text ?? "", row.querySelector("td")?.text]));

describe.each(levels)("at level %i", (level) => {
  test("the page names the level, and says yes to what is counted and no to the rest", async () => {
    const document = await draw({ level });
    const answers = answersOf(document);

    expect(document.querySelector("p")?.text).toContain(`nivå ${level} av 3`);
    expect(document.querySelector("caption")?.text).toBe(`Vad som räknas på nivå ${level}`);
    expect(Object.keys(answers)).toHaveLength(11);
    expect(answers).toMatchObject({
      "En sida visas.": "Ja",
      "Någon svarar ja eller nej på om en sida hjälpte.": "Ja",
      "Någon följer en länk från en kampanj.": level > 0 ? "Ja" : "Nej",
      "En sida med stödlinjer öppnas därifrån.": level > 1 ? "Ja" : "Nej",
      "En kampanj syns på skärmen i en sekund.": level > 2 ? "Ja" : "Nej",
    });
  });

  test("it tells of the code in the address where there is one, and of a script where one counts", async () => {
    const { text } = await draw({ level });

    expect(text.includes("?k=")).toBe(level > 1);
    expect(text.includes("Inget script räknar")).toBe(level < 3);
    expect(text.includes("räknar ett script två saker")).toBe(level === 3);
  });
});

test("the least figure and the decision are shown as the site has them, and no decision where there is none", async () => {
  const { text } = await draw({ level: 3, decision: "2026-11-25, dnr 12/2026 <b>", smallest: 25 });

  expect(text).toContain("Det minsta tal som visas är 25.");
  expect(text).toContain("Beslut om mätningen: 2026-11-25, dnr 12/2026 <b>");
  expect((await draw({})).text).not.toContain("Beslut");
});

test("the table says what its columns and rows are", async () => {
  const document = await draw({});

  expect(document.querySelectorAll("thead th").map((cell) => cell.getAttribute("scope"))).toEqual(["col", "col"]);
  expect(new Set(document.querySelectorAll("tbody th").map((cell) => cell.getAttribute("scope")))).toEqual(new Set(["row"]));
});

test.each([["en", null, "This is counted now"], ["sv-simple", "sv-simple", "Det här räknar vi nu"], ["ar", "en", "This is counted now"], ["se", null, "Det här räknas nu"]] as const)(
  "in %s the words are those of the page's own language, marked %s against what is around them",
  async (tag, marked, heading) => {
    const section = (await draw({ tag })).querySelector("section");

    expect(section?.getAttribute("lang") ?? null).toBe(marked);
    expect(section?.getAttribute("dir") ?? null).toBe(tag === "ar" ? "ltr" : null);
    expect(section?.querySelector("h2")?.text).toBe(heading);
  },
);
