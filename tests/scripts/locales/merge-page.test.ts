import { describe, expect, test } from "vitest";
import { versionOfPage } from "../../../app/features/content/page-version.server";
import { mergeExchange } from "../../../scripts/locales/merge-exchange";
import type { Unit } from "../../../scripts/locales/xliff";
import { confirmed, english, exchangeOf, language, swedish } from "./languages";
import { dataOf, made, page, version } from "./small-page";

const polishOf = (text: string) => language("pl", { pages: { start: text } });
const draft = page.replace("Stöd", "Wsparcie").replace("Svar", "Odpowiedź").replace("En lag", "Ustawa").replace("original", "machine").replace("reviewed: 2026-11-21", `reviewed: 2026-10-01\nsource: "${version}"`);
const renamed = (unit: Unit): Unit => (unit.id === "heading" ? { ...unit, target: "Nagłówek", state: "final" } : unit);

describe("a page of which everything is confirmed", () => {
  test("becomes reviewed on the day, made from the version of the export, with targets, facts and sources as they were", () => {
    const { files, faults } = made(language("pl"), (unit) => ({ ...confirmed(unit), target: unit.source.replace("Vad händer?", "Co: \"dalej\"?").replace("Svar", "Odpo\\wiedź") }));

    expect(faults).toEqual([]);
    expect(files.get("pages/start.md")).toBe(`---
title: "Stöd"
heading: "Rubrik"
answer: "Odpo\\\\wiedź: du bestämmer"
translation: reviewed
reviewed: 2026-12-01
source: "${version}"
actions:
  - "Ring :phone{#bris}"
sources:
  - title: A law
    date: "2017"
---
${page.slice(page.indexOf("Läs")).replace("Vad händer?", "Co: \"dalej\"?")}`);
  });

  test("keeps the titles of sources that the language gave them", () => {
    expect(dataOf(made(polishOf(draft), confirmed).files).sources).toEqual([{ title: "Ustawa", date: "2017" }]);
  });

  test.each([["machine", "reviewed"], ["reviewed", "reviewed"], ["original", "original"]])("and was %s is %s", (before, then) => {
    const own = polishOf(draft.replace("machine", before));

    expect(dataOf(made(own, (unit) => confirmed(renamed(unit))).files)).toMatchObject({ translation: then, reviewed: "2026-12-01", heading: "Nagłówek" });
  });

  test("is from then on made from what Swedish says now", () => {
    expect(dataOf(made(polishOf(draft.replace(version, "0123456789ab")), confirmed).files).source).toBe(version);
  });

  test("is not written anew where a person vouched for the same words before", () => {
    const own = polishOf(draft.replace("machine", "reviewed"));

    expect(made(own, confirmed).files.has("pages/start.md")).toBe(false);
    expect(made(own, renamed).files.has("pages/start.md")).toBe(true);
  });
});

describe("a page of which one piece is confirmed", () => {
  test("has it, and keeps its state, its day and its other words", () => {
    const { files, unfinished } = made(polishOf(draft), renamed);

    expect(dataOf(files)).toMatchObject({ heading: "Nagłówek", title: "Wsparcie", answer: "Odpowiedź: du bestämmer", translation: "machine", reviewed: "2026-10-01", source: version });
    expect(unfinished).toEqual([]);
  });

  test("is not written where the language has no other words, and that is said", () => {
    expect(made(language("pl"), renamed)).toMatchObject({ faults: [], unfinished: ["pages.start: 1 of 8 texts"] });
    expect(made(language("pl"), renamed).files.has("pages/start.md")).toBe(false);
  });

  test.each([["less", draft.replace("- Två\n", "")], ["with another insert", draft.replace("{#bris}", "{#nck}")], ["of another kind", draft.replace("actions:\n  - Ring :phone{#bris}\n", "").replace("translation:", "note: Inaczej.\ntranslation:")]])("is not mixed with a draft that has a piece %s", (_how, text) => {
    expect(made(polishOf(text), renamed)).toMatchObject({ faults: [], unfinished: ["pages.start: 1 of 8 texts"] });
  });
});

test("every real page, confirmed as Swedish says it, is what Swedish says", () => {
  const { files, faults } = mergeExchange(exchangeOf(swedish, language("de"), confirmed), swedish, language("de"), english, "2026-12-01");

  expect(faults).toEqual([]);
  for (const [id, source] of swedish.pages) expect([id, versionOfPage(id, files.get(`pages/${id}.md`) ?? "")]).toEqual([id, versionOfPage(id, source)]);
});
