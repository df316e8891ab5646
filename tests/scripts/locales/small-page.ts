import { readFrontMatter } from "../../../app/features/content/front-matter";
import { versionOfPage } from "../../../app/features/content/page-version.server";
import type { LanguageFiles } from "../../../scripts/locales/language-files";
import { mergeExchange } from "../../../scripts/locales/merge-exchange";
import type { Unit } from "../../../scripts/locales/xliff";
import { exchangeOf, language } from "./languages";

/** A Swedish page of eight pieces and a fact. */
export const page = `---
title: Stöd
heading: Rubrik
answer: "Svar: du bestämmer"
translation: original
reviewed: 2026-11-21
actions:
  - Ring :phone{#bris}
sources:
  - title: En lag
    date: "2017"
---
Läs [mer](page:start).

::fact{#B01}

## Vad händer?

- Ett
- Två
`;
export const version = versionOfPage("start", page);
export const sv = language("sv", { pages: { start: page } });
const english = language("en", { pages: { start: page.replace("En lag", "A law") } });

/** What a language's folder becomes when the page was exported, worked on and brought back. @param source Swedish on that day. */
export function made(own: LanguageFiles, work: (unit: Unit) => Unit, source = sv) {
  return mergeExchange(exchangeOf(sv, own, work), source, own, english, "2026-12-01");
}

export function dataOf(files: ReadonlyMap<string, string>) {
  return readFrontMatter("start", files.get("pages/start.md") ?? "").data;
}
