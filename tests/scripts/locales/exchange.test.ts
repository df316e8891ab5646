import { describe, expect, test } from "vitest";
import { versionOf } from "../../../app/features/languages/source-version.server";
import { type LanguageFiles, readLanguageFiles } from "../../../scripts/locales/language-files";
import { mergeExchange } from "../../../scripts/locales/merge-exchange";
import { statusOf } from "../../../scripts/locales/translation-status";
import type { Unit } from "../../../scripts/locales/xliff";
import { after, confirmed, english, exchangeOf, language, project, swedish } from "./languages";

const texts = {
  essentials: { exit: "Lämna sidan", call: "Ring {{name}}" },
  common: { home: "Start", "error.missing.title": "Sidan finns inte" },
  directory: { count_one: "{{count}} linje", count_other: "{{count}} linjer" },
  services: { "bris.name": "Bris", "bris.about": "För barn", "unizon.name": "Unizon" },
  facts: { "B01.rule": "Inom 180 dagar", "B01.trap": "Räkna från första dagen" },
};
const sv = language("sv", { translation: "original", texts });
const polish = language("pl");
const draft = { count_one: "{{count}} linia", count_few: "{{count}} linie", count_many: "{{count}} linii", count_other: "{{count}} linii" };
const whole = { ...texts, directory: draft };

const merge = (own: LanguageFiles, work: (unit: Unit) => Unit, source = sv) => mergeExchange(exchangeOf(source, own, work), source, own, english, "2026-12-01");
/** Confirms what some places name, as "common home". */
const only = (...places: string[]) => (unit: Unit) => (places.some((place) => `${unit.file} ${unit.id}`.startsWith(place)) ? confirmed(unit) : unit);
const json = (files: Map<string, string>, name: string) => JSON.parse(files.get(`${name}.json`) ?? "null") as unknown;

describe("a language of which everything is confirmed", () => {
  test("has every file, with its keys as Swedish has them, and is reviewed", () => {
    const { files, faults, unfinished } = merge(polish, confirmed);

    expect([faults, unfinished, [...files.keys()].sort()]).toEqual([[], [], ["common.json", "directory.json", "essentials.json", "facts.json", "locale.json", "services.json", "sources.json"]]);
    expect(json(files, "common")).toEqual({ home: "Start", error: { missing: { title: "Sidan finns inte" } } });
    expect(json(files, "facts")).toEqual({ B01: { rule: "Inom 180 dagar", trap: "Räkna från första dagen" } });
    expect(files.get("locale.json")).toBe('{ "translation": "reviewed", "fallback": [] }\n');
    expect(json(files, "sources")).toMatchObject({ common: { home: versionOf("Start") }, directory: { count_few: versionOf("{{count}} linjer") } });
  });

  test("says what it said, when it is a real one", () => {
    const arabic = readLanguageFiles(project, "ar");
    const { files, faults, unfinished } = merge(arabic, confirmed, swedish);

    expect([faults, unfinished]).toEqual([[], []]);
    expect(statusOf(swedish, after(arabic, files))).toMatchObject({ machine: 0, stale: [], missing: [] });
    for (const file of ["essentials", "common", "directory"] as const) expect(after(arabic, files).texts[file]).toEqual(new Map([...swedish.texts[file].keys()].map((key) => [key, arabic.texts[file].get(key)])));
  });

  test.each(["original", "reviewed"] as const)("stays %s", (translation) => {
    expect(json(merge(language("pl", { translation, texts: whole }), confirmed).files, "locale")).toMatchObject({ translation });
  });
});

describe("what nobody vouches for", () => {
  test.each([
    ["a draft", (unit: Unit) => ({ ...confirmed(unit), state: "initial" as const })],
    ["a text of spaces", (unit: Unit) => ({ ...confirmed(unit), target: " \n" })],
    ["a text that is not there", (unit: Unit) => ({ ...unit, state: "final" as const })],
  ])("is not taken: %s", (_what, work) => {
    const { files, faults } = merge(polish, work);

    expect([faults, [...files.keys()].sort()]).toEqual([[], ["locale.json", "sources.json"]]);
    expect(json(files, "locale")).toEqual({ translation: "machine", fallback: ["common", "directory", "essentials", "services", "facts"] });
  });

  test.each([["a text of the interface", "common home"], ["the name of a line", "services bris.name"], ["a trap", "facts B01.trap"]])("leaves the language a computer's, were it only %s", (_what, place) => {
    const own = language("pl", { texts: whole });

    expect(json(merge(own, (unit) => (`${unit.file} ${unit.id}` === place ? unit : confirmed(unit))).files, "locale")).toMatchObject({ translation: "machine" });
  });

  test("keeps its words and the version that they were made from", () => {
    const own = language("pl", { texts: { essentials: { exit: "Wyjdź", call: "Zadzwoń: {{name}}" } }, sources: { essentials: { call: "0123456789ab" } } });
    const { files } = merge(own, (unit) => (unit.id === "exit" ? { ...unit, target: "Opuść stronę", state: "final" } : unit));

    expect(json(files, "essentials")).toEqual({ exit: "Opuść stronę", call: "Zadzwoń: {{name}}" });
    expect(json(files, "sources")).toMatchObject({ essentials: { exit: versionOf("Lämna sidan"), call: "0123456789ab" } });
  });
});

test.each([["lost", "Zadzwoń"], ["doubled", "{{name}} {{name}}"], ["misspelt", "Zadzwoń: {{nmae}}"], ["joined by another", "{{name}} {{date}}"]])("a placeholder that is %s is a fault with its place", (_how, target) => {
  expect(merge(polish, (unit) => (unit.id === "call" ? { ...unit, target, state: "final" } : confirmed(unit))).faults).toEqual(["essentials call: must hold the same codes as Swedish: {{name}}"]);
});

describe("a part of a language", () => {
  test("is reviewed, when it is all that the language has", () => {
    const { files, unfinished } = merge(polish, only("essentials"));

    expect([json(files, "locale"), unfinished]).toEqual([{ translation: "reviewed", fallback: ["common", "directory", "services", "facts"] }, []]);
  });

  test("of a fact or a line is not written: no rule without its trap", () => {
    const { files, unfinished, faults } = merge(polish, only("facts B01.rule", "services bris.name", "services unizon"));

    expect([files.has("facts.json"), json(files, "services"), faults]).toEqual([false, { unizon: { name: "Unizon" } }, []]);
    expect([unfinished, json(files, "sources")]).toMatchObject([["services: 2 of 3 texts", "facts: 1 of 2 texts"], { facts: {}, services: { "unizon.name": versionOf("Unizon") } }]);
  });

  test.each([
    ["a file that is not whole", ["essentials exit"], ["essentials: 1 of 2 texts"]],
    ["the interface without its directory", ["essentials", "common"], ["common: waits for directory"]],
    ["the interface without the exit", ["common", "directory"], ["common: waits for essentials", "directory: waits for essentials"]],
    ["half a plural", ["essentials", "common", "directory count_one"], ["common: waits for directory", "directory: 1 of 4 texts"]],
  ])("is said and not written: %s", (_what, places, said) => {
    const { files, faults, unfinished } = merge(polish, only(...places));
    const names = said.map((sentence) => sentence.split(":")[0] ?? "");

    expect([faults, unfinished, names.filter((name) => files.has(`${name}.json`))]).toEqual([[], said, []]);
    for (const name of names) expect(json(files, "sources")).toMatchObject({ [name]: {} });
    for (const name of names) expect(json(files, "locale")).toMatchObject({ fallback: expect.arrayContaining([name]) as string[] });
  });
});
