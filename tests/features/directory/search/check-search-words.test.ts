import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { places, publishedService, services as all } from "../../../../app/features/directory/register.server";
import { vocabularyOf } from "../../../../app/features/directory/facets/selection";
import { checkSearchWords } from "../../../../app/features/directory/search/check-search-words";
import { Fault } from "../../../../app/fault";

const vocabulary = vocabularyOf(places.map(({ code }) => code));
const services = ["migrationsverket"];
const good = { translation: "original", concepts: { "n.shelter": ["kvinnojour", "skyddat boende"], "o.1": ["nu"], "s.migrationsverket": ["asyl"], "l.ar": ["arabiska"] }, places: { "0180": ["Tukholma"] }, ignore: ["jag"] };

function faultOf(source: string): Fault {
  try {
    checkSearchWords("locales/xx/search.json", source, vocabulary, services);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("No fault was found");
}

test("words that are right are handed over", () => {
  const { concepts, places: foreign, ignore } = good;
  expect(checkSearchWords("a", JSON.stringify(good), vocabulary, services)).toEqual({ concepts, places: foreign, ignore });
});

test("one meaning may have a word twice", () => {
  expect(() => checkSearchWords("a", JSON.stringify({ ...good, ignore: ["jag", "Jag"] }), vocabulary, services)).not.toThrow();
});

describe("words are refused, with file, line, word and cure, where", () => {
  test.each([
    ["a meaning is no choice", { concepts: { "n.castle": ["slott"] } }, "n.castle", /nothing that the directory/],
    ["a switch is turned off", { concepts: { "o.0": ["stängt"] } }, "o.0", /nothing that the directory/],
    ["a service is unknown", { concepts: { "s.bris": ["bris"] } }, "s.bris", /nothing that the directory/],
    ["a place has no such code", { places: { "9999": ["Ankeborg"] } }, "9999", /no county's or municipality's/],
    ["a word has two meanings", { concepts: { "n.shelter": ["hem"], "n.talk": ["hem"] } }, "hem", /n\.shelter and n\.talk; choose one/],
    ["a word has two meanings once it is folded", { concepts: { "n.shelter": ["hem"] }, ignore: ["HÉM"] }, "HÉM", /n\.shelter and ignore/],
    ["a place is called as a need", { concepts: { "n.talk": ["Lund"] }, places: { "1281": ["lund"] } }, "lund", /n\.talk and 1281/],
    ["a word holds no letter", { ignore: ["!!"] }, "!!", /no letter or digit/],
    ["a word is empty", { ignore: [""] }, "", /./],
    ["a list is missing", { concepts: undefined }, "concepts", /./],
    ["a list is no list", { concepts: { "n.talk": "prata" } }, "n.talk", /./],
    ["the state of translation is unknown", { translation: "perfect" }, "translation", /./],
    ["something else stands there", { comment: "hej" }, "", /./],
  ])("%s", (_name, change, field, cure) => {
    const fault = faultOf(JSON.stringify({ ...good, ...change }, null, 2));
    expect(fault.message).toContain("locales/xx/search.json");
    expect(fault.message).toContain(field);
    expect(fault.message).toMatch(cure);
  });

  test("the file is not JSON", () => {
    expect(faultOf('{"translation": ').message).toMatch(/locales\/xx\/search\.json.*not JSON/s);
  });

  test("the line is the word's own", () => {
    expect(faultOf(JSON.stringify({ ...good, places: { "9999": ["Ankeborg"] } }, null, 2)).message).toMatch(/:19\b/);
  });
});

const published = all.map(({ id }) => id).filter(publishedService);
const root = join(import.meta.dirname, "../../../../locales");
test.each(readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("search.json")))("%s is right", (file) => {
  expect(() => checkSearchWords(file, readFileSync(join(root, file), "utf8"), vocabulary, published)).not.toThrow();
});
