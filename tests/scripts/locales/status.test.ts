import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { launchPages, pageIds } from "../../../app/features/content/page-table";
import { versionOfPage } from "../../../app/features/content/page-version.server";
import { type LanguageTag, languageTags, localeOf } from "../../../app/features/languages/locales";
import { versionOf } from "../../../app/features/languages/source-version.server";
import { readLanguageFiles, textFiles } from "../../../scripts/locales/language-files";
import { mergeExchange } from "../../../scripts/locales/merge-exchange";
import { run } from "../../../scripts/locales/status";
import { statusOf } from "../../../scripts/locales/translation-status";
import { after, confirmed, english, exchangeOf, language, project, swedish } from "./languages";

const whole = (tag: LanguageTag) => after(language(tag), mergeExchange(exchangeOf(swedish, language(tag), confirmed), swedish, language(tag), english, "2026-12-01").files);
const german = whole("de");
const count = textFiles.reduce((sum, file) => sum + swedish.texts[file].size, 0);

describe("a language with everything", () => {
  test("lacks nothing, and nothing is stale", () => {
    expect(statusOf(swedish, german)).toMatchObject({ pages: { have: launchPages.length, wanted: launchPages.length }, machine: 0, reviewed: pageIds.length, stale: [], missing: [] });
  });

  test("is stale in the text and the page that Swedish has since changed, by name, and in no other", () => {
    const start = swedish.pages.get("start") ?? "";
    const changed = {
      ...swedish,
      texts: { ...swedish.texts, common: new Map([...swedish.texts.common, ["home", "Hem"]]), facts: new Map([...swedish.texts.facts].map(([key, text]) => [key, key === "B01.trap" ? `${text} Nu.` : text])) },
      pages: new Map([...swedish.pages, ["start", start.replace(/^heading: .*$/m, "heading: Nytt")]]),
    };
    const { stale, missing } = statusOf(changed, whole("en"));

    expect([stale, missing]).toEqual([["pages.start", "common home", "facts B01.trap"], []]);
  });

  test("is not stale when Swedish was only gone through anew", () => {
    const pages = new Map([...swedish.pages].map(([page, text]) => [page, text.replace(/^reviewed: .*$/m, "reviewed: 2027-01-01")]));

    expect(statusOf({ ...swedish, pages }, german).stale).toEqual([]);
  });
});

describe("what is wanted of a language", () => {
  test("of tier A is every page and every text", () => {
    expect(statusOf(swedish, language("en"))).toMatchObject({ pages: { have: 0, wanted: pageIds.length }, texts: { have: 0, wanted: count } });
  });

  test("of tier B is the launch set, the interface and the facts that stand in it", () => {
    const { pages, texts, missing } = statusOf(swedish, language("de"));
    const facts = new Set(missing.filter((name) => name.startsWith("facts ")).map((name) => name.replace(/^facts (\w+)\..*$/, "$1")));
    const shown = launchPages.flatMap((page) => [...(swedish.pages.get(page) ?? "").matchAll(/::(?:fact|trap|ask)\{#(\w+)\}/g)].map(([, id]) => id));

    expect([pages, missing.filter((name) => name.startsWith("pages."))]).toEqual([{ have: 0, wanted: launchPages.length }, launchPages.map((page) => `pages.${page}`)]);
    expect(facts).toEqual(new Set(shown));
    expect(missing).toEqual(expect.arrayContaining(["essentials exit", "common home", "services bris.name"]));
    expect(texts.wanted).toBe(missing.length - launchPages.length);
  });

  test.each(languageTags.filter((tag) => localeOf(tag).tier === "C"))("of tier C is nothing, so %s is whole", (tag) => {
    expect(statusOf(swedish, language(tag))).toEqual({ pages: { have: 0, wanted: 0 }, texts: { have: 0, wanted: 0 }, machine: 0, reviewed: 0, stale: [], missing: [] });
  });

  test("is no text of easy Swedish, which has pages of its own", () => {
    expect(statusOf(swedish, language("sv-simple"))).toMatchObject({ pages: { wanted: pageIds.length }, texts: { wanted: 0 } });
  });
});

test("a text or page of which no version is kept counts as stale, and pages by who vouches for them", () => {
  const start = swedish.pages.get("start") ?? "";
  const own = language("de", {
    texts: { essentials: { exit: "Verlassen", danger: "Gefahr?" } },
    sources: { essentials: { exit: versionOf(swedish.texts.essentials.get("exit") ?? "") } },
    pages: { start: start.replace("translation: original", "translation: machine"), about: (swedish.pages.get("about") ?? "").replace(/^(reviewed: .*)$/m, `$1\nsource: "${versionOfPage("about", swedish.pages.get("about") ?? "")}"`) },
  });

  expect(statusOf(swedish, own)).toMatchObject({ machine: 1, reviewed: 1, stale: ["pages.start", "essentials danger"] });
});

describe("the table", () => {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  test("has a row for each language, with a cell under each head", async () => {
    expect(await run([])).toBe(0);
    expect(lines.slice(1).map((line) => line.split(/ {2,}/)[0])).toEqual(languageTags);
    for (const line of lines) expect(line.split(/ {2,}/)).toHaveLength(9);
  });

  test("of one language is followed by what it lacks", async () => {
    expect(await run(["de"])).toBe(0);
    expect(lines.slice(2)).toEqual(statusOf(swedish, readLanguageFiles(project, "de")).missing.map((name) => `missing: ${name}`));
  });
});
