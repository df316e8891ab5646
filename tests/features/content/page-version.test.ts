import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { versionOfPage } from "../../../app/features/content/page-version.server";

const folder = join(import.meta.dirname, "../../../locales/sv/pages");
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
const version = (source: string) => versionOfPage("a page", source);

const page = `---
title: Stöd
heading: Det är inte ditt fel
answer: Du bestämmer.
translation: original
reviewed: 2026-11-21
doors:
  - page: urgent-help
    text: Hjälp nu
    about: Vem du ringer.
actions:
  - "Ring :phone{#bris}."
  - Vänta
sources:
  - title: En lag
---
Läs [linjer](page:helplines).

::fact{#B01}

## Vad händer?

- Ett
- Två
`;

function changed(from: string, to: string): string {
  const other = page.replace(from, to);
  if (other === page) throw new Error(`The page has no "${from}"`);
  return other;
}

test("a version is twelve figures, and no two pages share one", () => {
  const versions = pages.map(version);

  expect(versions.join()).toMatch(/^(?:[0-9a-f]{12},?)+$/);
  expect(new Set(versions).size).toBe(pages.length);
});

describe("another version comes of", () => {
  test.each([
    ["another title", "title: Stöd", "title: Hjälp"],
    ["another answer", "Du bestämmer", "Bara du bestämmer"],
    ["a note", "translation:", "note: Läs i lugn och ro.\ntranslation:"],
    ["another door", "text: Hjälp nu", "text: Hjälp"],
    ["another action", "Vänta", "Ring"],
    ["one action less", "  - Vänta\n", ""],
    ["actions in another order", '  - "Ring :phone{#bris}."\n  - Vänta', '  - Vänta\n  - "Ring :phone{#bris}."'],
    ["another word of the text", "händer", "hände"],
    ["another number", ":phone{#bris}", ":phone{#polisen-114-14}"],
    ["another target of a link", "page:helplines", "page:start"],
    ["another fact", "::fact{#B01}", "::fact{#B02}"],
    ["a fact as a trap", "::fact{#B01}", "::trap{#B01}"],
    ["a fact left out", "::fact{#B01}\n\n", ""],
    ["a fact in another place", "::fact{#B01}\n\n## Vad händer?", "## Vad händer?\n\n::fact{#B01}"],
    ["items in another order", "- Ett\n- Två", "- Två\n- Ett"],
    ["a heading that is a paragraph", "## Vad", "Vad"],
    ["a list in order", "- Ett\n- Två", "1. Ett\n2. Två"],
  ])("%s", (_what, from, to) => {
    expect(version(changed(from, to))).not.toBe(version(page));
  });
});

describe("the same version has a page with", () => {
  test.each([
    ["another day of review", "2026-11-21", "2027-01-15"],
    ["another state", "translation: original", "translation: reviewed"],
    ["a version of its own source", "doors:", 'source: "0123456789ab"\ndoors:'],
    ["other sources", "En lag", "En annan lag"],
    ["one source more", "sources:\n", "sources:\n  - title: En dom\n"],
    ["other quotation marks", "title: Stöd", 'title: "Stöd"'],
    ["lines left empty at its end", "- Två\n", "- Två\n\n\n"],
  ])("%s", (_what, from, to) => {
    expect(version(changed(from, to))).toBe(version(page));
  });
});
