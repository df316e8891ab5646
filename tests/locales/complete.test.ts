import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flattenTexts } from "../../app/features/languages/check-texts";
import { pluralRules } from "../../app/features/languages/format";
import { languageTags, localeOf } from "../../app/features/languages/locales";

const folder = join(import.meta.dirname, "../../locales");
const names = ["common", "directory", "essentials", "services", "facts"] as const;
type Name = (typeof names)[number];

const has = (tag: string, name: string) => existsSync(join(folder, tag, `${name}.json`));
const read = (tag: string, name: string): unknown => JSON.parse(readFileSync(join(folder, tag, `${name}.json`), "utf8"));
const texts = (tag: string, name: Name) => flattenTexts(read(tag, name) as Parameters<typeof flattenTexts>[0]);

const pluralForm = /_(zero|one|two|few|many|other)$/;
const keys = (tag: string, name: Name) => new Set([...texts(tag, name).keys()].map((key) => key.replace(pluralForm, "")));

/** Facts that stand on pages which the language has itself. */
const shownFacts = (tag: string) => new Set(readdirSync(join(folder, tag, "pages")).flatMap((page) => [...readFileSync(join(folder, tag, "pages", page), "utf8").matchAll(/::\w+\{#(\w+)\}/g)].map(([, id]) => id)));

const present = languageTags.flatMap((tag) => names.filter((name) => has(tag, name)).map((name) => [tag, name] as const));
/** Easy Swedish reads the Swedish ones: they are short already. */
const withOwnEssentials = languageTags.filter((tag) => localeOf(tag).tier !== "C" && tag !== "sv-simple");

test("every language of the table has a folder, and no folder is of another", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

  // Swedish Sign Language has films, and no address of its own.
  expect(folders.sort()).toEqual([...languageTags, "swl"].sort());
});

describe.each(languageTags)("%s", (tag) => {
  test("names exactly the files that it does not have (C01)", () => {
    const { fallback } = read(tag, "locale") as { fallback: string[] };

    expect([...fallback].sort()).toEqual(names.filter((name) => !has(tag, name)).sort());
  });

  test("says how far its translation has come", () => {
    expect(["original", "reviewed", "machine"]).toContain((read(tag, "locale") as { translation: string }).translation);
  });
});

describe.each(present)("%s/%s.json", (tag, name) => {
  test("has every text that Swedish has, or of the facts those that its own pages show, and no other (C01)", () => {
    const [own, swedish] = [keys(tag, name), keys("sv", name)];
    const wanted = name === "facts" && localeOf(tag).tier === "B" ? [...swedish].filter((key) => shownFacts(tag).has(key.split(".")[0])) : [...swedish];

    expect(wanted.filter((key) => !own.has(key))).toEqual([]);
    expect([...own].filter((key) => !swedish.has(key))).toEqual([]);
  });

  test("marks the parts of its sentences as Swedish does", () => {
    const marks = (text = "") => (text.match(/<\/?\w+>|\{\{\w+\}\}/g) ?? []).sort();
    const model = texts("sv", name);
    for (const [key, text] of texts(tag, name)) if (!pluralForm.test(key)) expect(marks(text), key).toEqual(marks(model.get(key)));
  });
});

test.each(languageTags)("a text of %s that counts has the plural forms of the language, all and no other (C17)", (tag) => {
  const found = names.filter((name) => has(tag, name)).flatMap((name) => [...texts(tag, name).keys()]).filter((key) => pluralForm.test(key));
  const expected = [...new Set(found.map((key) => key.replace(pluralForm, "")))].flatMap((key) => pluralRules(tag).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`));

  expect(found.sort()).toEqual(expected.sort());
});

describe("the words without which nobody finds help or the way out (C05)", () => {
  test.each(withOwnEssentials)("exist in %s itself", (tag) => {
    const own = texts(tag, "essentials");

    expect([...own].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
    expect([...own.keys()]).toEqual([...texts("sv", "essentials").keys()]);
  });

  test.each(withOwnEssentials.filter((tag) => tag !== "sv" && tag !== "en"))("in %s are no sentences left in Swedish or English", (tag) => {
    const foreign = new Set([...texts("sv", "essentials").values(), ...texts("en", "essentials").values()]);

    expect([...texts(tag, "essentials").values()].filter((text) => text.includes(" ") && foreign.has(text))).toEqual([]);
  });

  test("are not made by a computer in a language that too few can correct", () => {
    for (const tag of languageTags.filter((tag) => localeOf(tag).tier === "C")) {
      expect(read(tag, "locale"), tag).toMatchObject({ translation: expect.not.stringMatching("machine") as string });
    }
  });
});
