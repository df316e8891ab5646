import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageTags, type Locale, localeOf } from "../../app/features/languages/locales";
import { sentencesOf } from "../readability";

const folder = join(import.meta.dirname, "../../locales");

/** What a locale's `script` is called in Unicode. */
const scripts: Record<Locale["script"], RegExp> = {
  latin: /\p{Script=Latin}/u, cyrillic: /\p{Script=Cyrillic}/u, arabic: /\p{Script=Arabic}/u, hebrew: /\p{Script=Hebrew}/u, ethiopic: /\p{Script=Ethiopic}/u, thai: /\p{Script=Thai}/u, han: /\p{Script=Han}/u,
};

const filesOf = (tag: string) => readdirSync(join(folder, tag), { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:json|md)$/.test(file) && !["locale.json", "search.json", "sources.json"].includes(file)).sort();

/** The words of a file as a reader meets them: no keys, inserts, targets, addresses, fields or titles of sources. */
function wordsIn(tag: string, file: string): string {
  const source = readFileSync(join(folder, tag, file), "utf8");
  const text = file.endsWith(".json") ? Object.values(flatten(JSON.parse(source))).join("\n") : source.replace(/^sources:\n(?:[ -].*\n)*/m, "").replaceAll(/^\s*(?:- )?(?:\w+):/gm, "").replace(/^---[\s\S]*?^---/m, (front) => front.replaceAll(/^ ?(?:original|machine|reviewed|[a-z-]+)$/gm, ""));
  return text.replaceAll(/:{1,2}\w+\{[^}]*\}|\]\([^)]*\)|\{\{\w+\}\}|<\/?\w+>|https?:\S+/g, " ");
}

function flatten(tree: unknown): string[] {
  return typeof tree === "string" ? [tree] : Object.values(tree as object).flatMap(flatten);
}

const lettersOf = (text: string) => text.match(/\p{L}/gu) ?? [];
/** Words that stand so in Swedish and English too: names of authorities, products and places. */
const names = new Set(["sv", "en"].flatMap((tag) => filesOf(tag).flatMap((file) => wordsIn(tag, file).match(/[\p{L}\p{M}]+/gu) ?? [])));

const written = languageTags.filter((tag) => filesOf(tag).length > 0).flatMap((tag) => filesOf(tag).map((file) => [tag, file] as const));

describe("a text is written in the letters of its language (C29)", () => {
  test.each(written)("%s/%s", (tag, file) => {
    const own = wordsIn(tag, file).replaceAll(/[\p{L}\p{M}]+/gu, (word) => (names.has(word) && !/[^\p{Script=Latin}\p{M}]/u.test(word) && localeOf(tag).script !== "latin" ? "" : word));
    const letters = lettersOf(own);
    const right = letters.filter((letter) => scripts[localeOf(tag).script].test(letter));

    expect(letters.length).toBeGreaterThan(0);
    expect(right.length / letters.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** Sentences long enough to be no name and no heading that two languages share. */
const longSentences = (tag: string, file: string) => wordsIn(tag, file).split("\n").flatMap(sentencesOf).map((sentence) => sentence.trim()).filter((sentence) => sentence.split(/\s+/).length > 5);

describe("no sentence is left in Swedish or English (C29)", () => {
  test.each(written.filter(([tag]) => localeOf(tag).tier === "B"))("%s/%s", (tag, file) => {
    const others = new Set(["sv", "en"].filter((other) => existsSync(join(folder, other, file))).flatMap((other) => longSentences(other, file)));

    expect(longSentences(tag, file).filter((sentence) => others.has(sentence))).toEqual([]);
  });
});
