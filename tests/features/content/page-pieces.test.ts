import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cutPage, readFrontMatter } from "../../../app/features/content/front-matter";
import { cutPieces, fillPieces } from "../../../app/features/content/page-pieces";

const locales = join(import.meta.dirname, "../../../locales");
const read = (path: string) => readFileSync(join(locales, path), "utf8");
const pages = ["sv", "en"].flatMap((tag) => readdirSync(join(locales, tag, "pages")).map((name) => `${tag}/pages/${name}`));
const wordsOf = (source: string) => cutPieces("a page", source).map(({ id, text }) => [id, text] as const);

const small = `---
title: Stöd
heading: "Rubrik: \\"så\\" \\\\ här"
answer: Du bestämmer.
translation: original
reviewed: 2026-11-21
doors:
  - page: urgent-help
    text: Hjälp nu
    about: Vem du ringer.
actions:
  - "Ring :phone{#bris}."
sources: [{ title: En lag }]
---
Ring **:phone{#bris}** eller [läs om
linjer](page:helplines).

## Vad händer?

- Ett
- Två, se [planen](page:safety-plan)

1. Först
   - Inuti

::fact{#B01}

### Under
`;

describe.each(pages)("%s", (path) => {
  const source = read(path);

  test("says the same when it is filled with its own words", () => {
    const filled = fillPieces(path, source, new Map(wordsOf(source)));

    expect(wordsOf(filled)).toEqual(wordsOf(source));
    expect(readFrontMatter(path, filled).data).toEqual(readFrontMatter(path, source).data);
    expect(cutPage(path, filled).body).toBe(cutPage(path, source).body);
  });

  test("is cut so that no word of its body is left out", () => {
    const emptied = fillPieces(path, source, new Map(wordsOf(source).map(([id]) => [id, ""])));

    expect(cutPage(path, emptied).body.replaceAll(/::(?:fact|trap|ask)\{#\w+\}/g, "")).toMatch(/^(?:\s|#|-|\d+\.)*$/);
  });

  test("has an id of its own for each piece, and those of the Swedish page", () => {
    const ids = wordsOf(source).map(([id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(wordsOf(read(path.replace(/^\w+/, "sv"))).map(([id]) => id));
  });
});

describe("a page", () => {
  test("is cut into the words that are translated, in the order of the file: no target of a door, no state, no source, no fact", () => {
    expect(wordsOf(small)).toEqual([
      ["title", "Stöd"],
      ["heading", 'Rubrik: "så" \\ här'],
      ["answer", "Du bestämmer."],
      ["doors.1.text", "Hjälp nu"],
      ["doors.1.about", "Vem du ringer."],
      ["actions.1", "Ring :phone{#bris}."],
      ["body.1", "Ring **:phone{#bris}** eller [läs om\nlinjer](page:helplines)."],
      ["body.2", "Vad händer?"],
      ["body.3", "Ett"],
      ["body.4", "Två, se [planen](page:safety-plan)"],
      ["body.5", "Först"],
      ["body.6", "Inuti"],
      ["body.7", "Under"],
    ]);
  });

  test("keeps what has no new words, to the letter", () => {
    expect(fillPieces("a page", small, new Map([["body.3", "One"], ["nowhere", "x"]]))).toBe(small.replace("- Ett", "- One"));
  });

  test.each(['"She" said', "it's: a colon", "a back\\slash \\n", "# no comment", "- no list", "{no: map}", "[a](page:start)", "@x", "*x", "null", "2026", "$& $1", "هل أنت؟ ‏", "two\nlines", "---"])("takes %j in any field of its front matter", (words) => {
    const fields = ["title", "heading", "answer", "doors.1.text", "actions.1"];
    const filled = fillPieces("a page", small, new Map(fields.map((id) => [id, words])));

    expect(wordsOf(filled)).toEqual(wordsOf(small).map(([id, text]) => [id, fields.includes(id) ? words : text]));
  });

  test.each([["quoted", "'Du bestämmer.'"], ["on two lines", "Du\n  bestämmer."], ["commented", "Du bestämmer. # så"]])("whose answer is %s keeps the field after it", (_how, yaml) => {
    const page = small.replace("answer: Du bestämmer.", () => `answer: ${yaml}`);
    const filled = fillPieces("a page", page, new Map([["answer", "You decide."]]));

    expect(wordsOf(page)[2]?.[1]).toBe("Du bestämmer.");
    expect(readFrontMatter("a page", filled).data).toMatchObject({ answer: "You decide.", translation: "original" });
  });

  test("may come from Windows", () => {
    const filled = fillPieces("a page", small.replaceAll("\n", "\r\n"), new Map([["title", "Support"], ["body.7", "Below"]]));
    expect(filled.replaceAll("\r\n", "\n")).toBe(small.replace("title: Stöd", 'title: "Support"').replace("### Under", "### Below"));
  });
});
