import { describe, expect, test } from "vitest";
import { getPage, hasPage } from "../../../app/features/content/content.server";
import { type PageId, pageIds } from "../../../app/features/content/page-table";
import { getService } from "../../../app/features/directory/register.server";
import { contactsOf } from "../../../app/features/directory/service";
import type { LanguageTag } from "../../../app/features/languages/locales";
import { findWords } from "../../../app/features/languages/texts.server";
import { lix, type Seen, sentencesOf, textOf, wordsOf } from "../../readability";

/** What a reader of a language sees in place of the inserts. */
const seenIn = (tag: LanguageTag): Seen => ({
  insert: (inline) => {
    if (inline.kind === "value") return "…";
    const { service, name } = getService(inline.id, tag);
    return inline.kind === "phone" ? (contactsOf(service).find((channel) => channel.kind === "phone")?.display ?? "") : name;
  },
  fact: (id) => Object.values(findWords<Record<string, string>>("facts", id, tag)?.words ?? {}),
});
const readText = (tag: LanguageTag, id: PageId) => textOf(getPage(tag, id).page, seenIn(tag));
const wholeText = (tag: LanguageTag, id: PageId) => Object.values(readText(tag, id)).flat() as string[];

/** Law and authorities have long words of their own. */
const harder: PageId[] = ["sheltered-housing", "protected-identity"];
/** Pages that are a list to look things up in, or the one checklist that must be whole. */
const longer: PageId[] = ["find-support", "manage-your-case", "who-does-what"];

describe("the readability index", () => {
  test("counts words a sentence and the share of words with more than six letters", () => {
    // Nine words in two sentences, two of them long: 4.5 + 22.2.
    expect(lix(["Du får ringa stödlinjen nu. Ingen behöver veta det."])).toBeCloseTo(9 / 2 + 200 / 9);
    expect(lix(["Får du", "Ja"])).toBe(1.5);
  });
});

describe.each(pageIds)("the Swedish page %s", (id) => {
  test("is easy to read, with its facts (C35)", () => {
    expect(lix(wholeText("sv", id))).toBeLessThanOrEqual(harder.includes(id) ? 40 : 35);
  });

  test("has sentences of 15 words on average, with its facts, and of 25 at most in its own words (C36)", () => {
    const lengths = wholeText("sv", id).flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
    const long = readText("sv", id).prose.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25);

    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15);
    expect(long).toEqual([]);
  });
});

test("the page for children is the easiest (C35)", () => {
  expect(lix(wholeText("sv", "under-18"))).toBeLessThanOrEqual(22);
});

describe.each(pageIds.filter((id) => hasPage("sv-simple", id)))("the easy Swedish page %s", (id) => {
  test("is very easy in its own words: short sentences of short words (C35)", () => {
    const { headings, prose } = readText("sv-simple", id);
    const long = prose.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 12);

    expect(lix([...headings, ...prose])).toBeLessThanOrEqual(25);
    expect(long).toEqual([]);
  });
});

test("half of the Swedish pages are easier than the index's 32", () => {
  const indices = pageIds.map((id) => lix(wholeText("sv", id))).toSorted((a, b) => a - b);

  expect(indices[Math.floor(indices.length / 2)]).toBeLessThanOrEqual(32);
});

describe.each(["sv", "en"] as const)("every page in %s", (tag) => {
  test("has paragraphs of four sentences at most (C36)", () => {
    const paragraphs = pageIds.flatMap((id) => readText(tag, id).prose.map((text) => ({ id, text })));

    expect(paragraphs.filter(({ text }) => sentencesOf(text).length > 4)).toEqual([]);
  });

  test("has 600 words at most, with its facts (C36)", () => {
    const lengths = pageIds.filter((id) => !longer.includes(id)).map((id) => ({ id, words: wholeText(tag, id).flatMap(wordsOf).length }));

    expect(lengths.filter(({ words }) => words > 600)).toEqual([]);
  });
});
