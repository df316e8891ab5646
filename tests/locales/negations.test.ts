import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cutPieces } from "../../app/features/content/page-pieces";
import { flattenTexts } from "../../app/features/languages/check-texts";
import { languageTags, localeOf } from "../../app/features/languages/locales";
import words from "./negations.json";

const folder = join(import.meta.dirname, "../../locales");
const read = (tag: string, file: string) => readFileSync(join(folder, tag, file), "utf8");
const drafts = languageTags.filter((tag) => localeOf(tag).tier === "B");

const swedish = /(?<!\p{L})(?:inte|aldrig|ingen|inget|inga|ingenting|varken|utan att)(?!\p{L})/iu;
const negations = words.negations as Record<string, string>;
/** Where a good sentence says the same without a no, and how. */
const paraphrases = words.paraphrases as Record<string, string>;

const filesOf = (tag: string) => [...readdirSync(join(folder, tag, "pages")).map((name) => `pages/${name}`), ...["essentials", "common", "directory", "services", "facts"].map((name) => `${name}.json`)];

/** What a file says, piece by piece, by the piece's id. */
function piecesOf(tag: string, file: string): Map<string, string> {
  const source = read(tag, file);
  return file.endsWith(".md") ? new Map(cutPieces(file, source).map(({ id, text }) => [id, text])) : flattenTexts(JSON.parse(source) as Parameters<typeof flattenTexts>[0]);
}

/** Pieces that say no in Swedish and have no word for it in the translation. */
function findLost(tag: string): string[] {
  const negation = new RegExp(negations[tag] ?? "^", "iu");
  return filesOf(tag).flatMap((file) => {
    const own = piecesOf(tag, file);
    return [...piecesOf("sv", file)].filter(([id, text]) => swedish.test(text) && own.has(id) && !negation.test(own.get(id) ?? "")).map(([id]) => `${tag}/${file} ${id}`);
  });
}

const lost = new Map<string, string[]>(drafts.map((tag) => [tag, findLost(tag)]));

test("every language that a computer translated has its words for no", () => {
  expect(Object.keys(negations).sort()).toEqual([...drafts].sort());
});

describe("where Swedish says no, the translation does (C41)", () => {
  test.each(drafts)("in %s", (tag) => {
    expect(lost.get(tag)?.filter((place) => !(place in paraphrases))).toEqual([]);
  });

  test("and what is said without a no is still so said", () => {
    const places = [...lost.values()].flat();

    expect(Object.keys(paraphrases).filter((place) => !places.includes(place))).toEqual([]);
  });
});

test("a sentence that has lost its no is seen", () => {
  const affirmed = { fi: "Poista kaikki.", ar: "احذفها كلها.", es: "Borre todas.", de: "Löschen Sie alle.", th: "ลบทั้งหมด", "zh-Hans": "全部删除。", ru: "Удалите все.", vi: "Hãy xóa tất cả.", ti: "ኩሉ ደምስሱ።", tr: "Hepsini silin.", ur: "سب مٹا دیں۔" };

  for (const [tag, sentence] of Object.entries(affirmed)) expect(new RegExp(negations[tag] ?? "^", "iu").test(sentence), tag).toBe(false);
});

describe("figures are those of Swedish, or of English for the names of services (C41)", () => {
  // Chinese calls the months by their number.
  const figures = (text = "") => (text.replaceAll(/\{\{\w+\}\}|:\w+\{[^}]*\}|\d+月/g, "").match(/\d+/g) ?? []).sort().join(" ");

  test.each(drafts)("in the texts of %s", (tag) => {
    for (const file of ["services.json", "facts.json", "directory.json", "common.json"]) {
      const [own, english] = [piecesOf(tag, file), piecesOf("en", file)];
      const changed = [...piecesOf("sv", file)].filter(([id, text]) => own.has(id) && ![figures(text), figures(english.get(id))].includes(figures(own.get(id)))).map(([id, text]) => `${file} ${id}: ${figures(text)} → ${figures(own.get(id))}`);

      expect(changed).toEqual([]);
    }
  });
});
