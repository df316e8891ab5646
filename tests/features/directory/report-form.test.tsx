import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { longestText, trap, wrongs } from "../../../app/features/directory/report";
import { ReportForm } from "../../../app/features/directory/report-form";
import { createTexts } from "../../../app/i18next.server";

async function draw(tag: "sv" | "en" | "ar") {
  return parse(renderToStaticMarkup(
    <I18nextProvider i18n={await createTexts(tag)}>
      <ReportForm path={`/${tag}/a/b`} service="bris" />
    </I18nextProvider>,
  ));
}

describe.each(["sv", "en", "ar"] as const)("the form in %s", (tag) => {
  test("asks what is wrong and nothing about who says so", async () => {
    const form = (await draw(tag)).querySelector("form");
    expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", `/${tag}/a/b`]);
    const fields = form?.querySelectorAll("input, textarea, select").map((field) => field.getAttribute("name"));
    expect(fields).toEqual(["id", ...wrongs.map(() => "what"), "text", trap]);
  });

  test("works without script: it is folded by the browser, chosen from by the browser, sent by a button", async () => {
    const page = await draw(tag);
    expect(page.querySelector("details > summary")?.text).not.toBe("");
    expect(page.querySelectorAll("script, [onclick], [onsubmit]")).toEqual([]);
    expect(page.querySelectorAll("input[type=radio]").map((radio) => [radio.getAttribute("value"), radio.hasAttribute("required")])).toEqual(wrongs.map((what) => [what, true]));
    expect(page.querySelector("textarea")?.getAttribute("maxLength") ?? page.querySelector("textarea")?.getAttribute("maxlength")).toBe(String(longestText));
    expect(page.querySelector("form button")?.text).not.toBe("");
  });

  test("names every field that people see, and every text is there", async () => {
    const page = await draw(tag);
    for (const radio of page.querySelectorAll("input[type=radio]")) expect(radio.parentNode?.rawTagName).toBe("label");
    expect(page.querySelector("label[for=report-text]")?.text).not.toBe("");
    expect(page.querySelector("#report-hint")?.text).toContain(String(longestText));
    expect(page.text).not.toMatch(/report\.|\{\{/);
  });

  test("hides the trap from eyes, keyboard, screen readers and the browser's memory", async () => {
    const field = (await draw(tag)).querySelector(`input[name=${trap}]`);
    expect([field?.getAttribute("tabindex") ?? field?.getAttribute("tabIndex"), field?.getAttribute("aria-hidden")]).toEqual(["-1", "true"]);
    expect(field?.parentNode?.getAttribute("class")).toMatch(/\S/);
    expect((field?.getAttribute("autocomplete") ?? field?.getAttribute("autoComplete"))).toBe("off");
  });
});

test("the form says that nobody answers, and to write nothing about oneself", async () => {
  const page = await draw("sv");
  expect(page.text).toContain("Ingen svarar på det du skickar här.");
  expect(page.querySelector("label[for=report-text]")?.text).toContain("inget om dig själv");
});
