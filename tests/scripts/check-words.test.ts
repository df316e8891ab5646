import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LanguageTag, languageTags } from "../../app/features/languages/locales";
import { checkWords } from "../../scripts/check-words";
import { isFullRound, listInRound } from "../browser/round";

const project = join(import.meta.dirname, "../..");
const services = "app/storage/register/services.json";
const facts = "app/storage/facts/benefits.json";
const start = "locales/sv/pages/start.md";

/** A copy of what people write, to spoil: all of it but most of the languages. */
let copy = "";
const isCopied = (path: string) => !languageTags.some((tag) => path.includes(join("locales", tag)) && !kept.some((other) => path.includes(join("locales", other))));
const kept = listInRound<LanguageTag>(["sv", "en", "ar", "so"], ["sv", "en"]);

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "words-"));
  for (const folder of ["locales", "app/storage"]) cpSync(join(project, folder), join(copy, folder), { recursive: true, filter: isCopied });
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(copy, path), text);
const read = (path: string) => readFileSync(join(copy, path), "utf8");
const spoil = (path: string, change: (text: string) => string) => write(path, change(read(path)));
/** Changes the record of an id in a file of records. */
function spoilRecord(path: string, id: string, change: Record<string, unknown>) {
  spoil(path, (text) => JSON.stringify((JSON.parse(text) as { id: string }[]).map((record) => (record.id === id ? { ...record, ...change } : record)), null, 2));
}

// In `npm test` it is `npm run facts` that asks.
if (isFullRound) test("the project's own pages, texts, facts and register are whole", () => {
  expect(checkWords(project)).toEqual([]);
});

describe("one sentence with file, line and field is said of", () => {
  test("a page that is broken", () => {
    spoil(start, (text) => text.replace("reviewed:", "revewed:"));

    expect(checkWords(copy)).toEqual([expect.stringMatching(/^locales\/sv\/pages\/start\.md:\d+ re\w+: /)]);
  });

  test("each of several broken pages", () => {
    spoil(start, (text) => `${text}\nRing 112.\n`);
    spoil("locales/en/pages/privacy.md", (text) => `${text}\n::fact{#Z99}\n`);

    expect(checkWords(copy)).toEqual([
      `locales/en/pages/privacy.md:${read("locales/en/pages/privacy.md").trimEnd().split("\n").length} ::fact{#Z99}: there is no such fact`,
      `${start}:${read(start).trimEnd().split("\n").length} text: the number "112" is typed; insert it with :phone{#id}`,
    ]);
  });

  test("a page that no table knows", () => {
    write("locales/en/pages/news.md", read(start));

    expect(checkWords(copy)).toEqual([expect.stringMatching(/^locales\/en\/pages\/news\.md:1 file: is no page/)]);
  });

  test("a page that Swedish lacks", () => {
    rmSync(join(copy, start));

    expect(checkWords(copy)).toEqual([`${start}:1 file: is missing; every page exists in Swedish`]);
  });

  test("a published line without a source", () => {
    spoilRecord(services, "bris", { sources: [] });

    expect(checkWords(copy)).toEqual([expect.stringMatching(/^app\/storage\/register\/services\.json:\d+ bris\.sources: what is shown must have a source$/)]);
  });

  test("a fact without a source", () => {
    spoilRecord(facts, "B14", { sources: [] });

    expect(checkWords(copy)).toEqual([expect.stringMatching(/^app\/storage\/facts\/benefits\.json:\d+ B14\.sources: /)]);
  });

  test("a fact that is shown as a rule and is no longer verified, in each language", () => {
    spoilRecord(facts, "B16", { status: "unverified" });

    const having = languageTags.filter((tag) => existsSync(join(copy, "locales", tag, "pages/why-we-ask.md")) && tag !== "sv-simple");
    expect(checkWords(copy).map((fault) => fault.replace(/:\d+/, "")).sort()).toEqual([...having].sort().map((tag) => `locales/${tag}/pages/why-we-ask.md ::fact{#B16}: is unverified: show it with ::ask, as a question`));
  });

  test("a text that a language lacks", () => {
    spoil("locales/en/common.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), home: undefined }));

    expect(checkWords(copy)).toEqual(["locales/en/common.json:1 home: is missing; every text of this file must be translated"]);
  });

  test.each(["locales/en/common.json", "locales/sv/common.json", "locales/sv/facts.json", services, facts])("a file that is no JSON: %s", (path) => {
    spoil(path, (text) => text.slice(0, -3));

    expect(checkWords(copy)).toContainEqual(expect.stringMatching(new RegExp(`^${path}:1 file: is not JSON: `)));
  });

  test("a file of texts that Swedish does not have", () => {
    write("locales/en/news.json", "{}");

    expect(checkWords(copy)).toEqual([expect.stringMatching(/^locales\/en\/news\.json:1 /)]);
  });
});

describe("nothing that would break a page when it is drawn is let through:", () => {
  test("a fact that is inserted and has no words", () => {
    spoil("locales/sv/facts.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), B14: undefined }));
    spoil("locales/en/facts.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), B14: undefined }));

    expect(checkWords(copy).join("\n")).toContain("B14");
  });

  test("a published line that has no name", () => {
    spoil("locales/sv/services.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), somaya: undefined }));
    spoil("locales/en/services.json", (text) => JSON.stringify({ ...(JSON.parse(text) as object), somaya: undefined }));

    expect(checkWords(copy).join("\n")).toContain("somaya");
  });

  test.each(["somaya", "sos-112", "ratt-att-valja"])("%s, which lists and pages name, when it is no longer published", (id) => {
    spoilRecord(services, id, { status: "paused" });

    expect(checkWords(copy).join("\n")).toContain(id);
  });
});
