import { createInstance } from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { getFact } from "../../../app/features/content/content.server";
import { FactBlock } from "../../../app/features/content/fact-block";
import { type Inserts, InsertsContext } from "../../../app/features/content/inserts";
import { resources } from "../../../app/features/languages/texts.server";

/** A fact of the site as a page in Swedish shows it. */
async function draw(id: string, lead: "rule" | "trap" | "ask", due: boolean): Promise<string> {
  const texts = createInstance();
  await texts.init({ lng: "sv", resources, defaultNS: "common", interpolation: { escapeValue: false } });
  const facts = { [id]: { fact: getFact(id), text: "REGELN", trap: "FÄLLAN", language: "sv" as const, due } };
  return renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <InsertsContext.Provider value={{ services: {}, facts, paths: {}, values: {} as Inserts["values"] }}>
        <FactBlock id={id} lead={lead} around="sv" />
      </InsertsContext.Provider>
    </I18nextProvider>,
  );
}

describe("a fact on a page", () => {
  test("names its source and how old that is", async () => {
    const html = await draw("B21", "rule", false);
    expect(html).toContain("Socialförsäkringsbalk (2010:110), 110 kap. 49 och 56 §§");
    expect(html).toContain("Källan är från april 2026.");
  });

  test("says so when its review has passed, and only then (C10)", async () => {
    expect(await draw("B22", "rule", true)).toContain("skulle ha kontrollerats senast 31 december 2026");
    expect(await draw("B22", "rule", false)).not.toContain("kontrollerats");
  });

  test("shows the trap first where the page wants that, and the rule first elsewhere", async () => {
    const order = (html: string) => html.indexOf("FÄLLAN") < html.indexOf("REGELN");
    expect(order(await draw("B21", "trap", false))).toBe(true);
    expect(order(await draw("B21", "rule", false))).toBe(false);
  });

  test("is a question where we do not know", async () => {
    expect(await draw("U01", "ask", false)).toContain("Fråga myndigheten");
  });
});
