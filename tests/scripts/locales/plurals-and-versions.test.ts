import { describe, expect, test } from "vitest";
import { checkTexts } from "../../../app/features/languages/check-texts";
import { versionOfPage } from "../../../app/features/content/page-version.server";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { versionOf } from "../../../app/features/languages/source-version.server";
import { mergeExchange } from "../../../scripts/locales/merge-exchange";
import { readXliff } from "../../../scripts/locales/read-xliff";
import { statusOf } from "../../../scripts/locales/translation-status";
import { writeXliff } from "../../../scripts/locales/write-xliff";
import { after, confirmed, english, exchangeOf, language } from "./languages";
import { page } from "./small-page";

const common = { home: "Start", count_one: "{{count}} linje", count_other: "{{count}} linjer" };
const directory = { label: "Sök" };
const essentials = { exit: "Lämna sidan" };
const sv = language("sv", { translation: "original", texts: { essentials, common, directory } });
const merge = (exchange: Parameters<typeof mergeExchange>[0], tag: LanguageTag, source = sv) => after(language(tag), mergeExchange(exchange, source, language(tag), english, "2026-12-01").files);

describe.each([
  ["ar", ["zero", "one", "two", "few", "many", "other"]],
  ["pl", ["one", "few", "many", "other"]],
  ["so", ["one", "other"]],
  ["th", ["other"]],
] as const)("a text that counts, in %s,", (tag, forms) => {
  const exchange = exchangeOf(sv, language(tag), (unit) => ({ ...unit, target: `${unit.source} ${unit.id}`, state: "final" }));

  test("goes out once for each plural form of the language, and says which it is", () => {
    const counting = exchange.units.filter(({ id }) => id.startsWith("count"));

    expect(counting.map(({ id }) => id)).toEqual(forms.map((form) => `count_${form}`));
    for (const [index, form] of forms.entries()) expect(counting[index]).toMatchObject({ source: "{{count}} linjer", note: expect.stringContaining(`"${form}"`) as string });
  });

  test("comes back whole", () => {
    const back = merge(readXliff(writeXliff(exchange)), tag);

    expect([...back.texts.common.keys()]).toEqual(["home", ...forms.map((form) => `count_${form}`)]);
    expect(() => checkTexts(`locales/${tag}/common.json`, JSON.stringify(Object.fromEntries(back.texts.common)), () => JSON.stringify(common))).not.toThrow();
    expect(statusOf(sv, back)).toMatchObject({ stale: [], texts: { have: forms.length + 3, wanted: forms.length + 3 } });
  });
});

describe("when Swedish changes after the export,", () => {
  const exported = exchangeOf(sv, language("pl"), confirmed);
  const changed = language("sv", { translation: "original", texts: { essentials, common: { ...common, home: "Hem", count_other: "{{count}} nummer" }, directory } });

  test("the translation of the words of then is known to be stale", () => {
    expect(statusOf(changed, merge(exported, "pl", changed)).stale).toEqual(["common home", "common count_one", "common count_few", "common count_many", "common count_other"]);
  });

  test("and goes out as a draft, while what Swedish still says stays confirmed", () => {
    const units = exchangeOf(changed, merge(exported, "pl", changed)).units;

    expect(units.filter(({ state }) => state === "initial").map(({ id }) => id)).toEqual(["home", "count_one", "count_few", "count_many", "count_other"]);
    expect(units.find(({ id }) => id === "home")).toMatchObject({ source: "Hem", target: "Start" });
  });

  test("a text that Swedish no longer has is left behind", () => {
    const { home: _home, ...without } = common;
    const less = language("sv", { translation: "original", texts: { essentials, common: without, directory } });

    expect([...merge(exported, "pl", less).texts.common.keys()]).toEqual(["count_one", "count_few", "count_many", "count_other"]);
  });
});

describe("a text and a page go out", () => {
  const stateOf = (translation: "machine" | "reviewed", version: string) => {
    const text = page.replace("original", translation).replace(/^(reviewed: .*)$/m, `$1\nsource: "${version || versionOfPage("start", page)}"`);
    const own = language("pl", { translation, texts: { essentials }, sources: { essentials: { exit: version || versionOf(essentials.exit) } }, pages: { start: text } });
    return exchangeOf(language("sv", { texts: { essentials }, pages: { start: page } }), own).units.map(({ state, target }) => (target === undefined ? "nothing" : state));
  };

  test.each([
    ["reviewed", "reviewed", "", "reviewed"],
    ["machine", "as drafts", "", "initial"],
    ["reviewed", "as drafts when Swedish has changed since", "0123456789ab", "initial"],
  ] as const)("that are %s %s", (translation, _how, version, state) => {
    expect(stateOf(translation, version)).toEqual(Array.from({ length: 9 }, () => state));
  });
});
