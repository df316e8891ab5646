import { type HTMLElement, parse } from "node-html-parser";
import { pageIds, pagePath } from "../app/features/content/page-table";
import type { LanguageTag } from "../app/features/languages/locales";

/** A page as a browser without script would read it. */
export interface ReadPage {
  tag: LanguageTag;
  path: string;
  status: number;
  headers: Headers;
  html: string;
  document: HTMLElement;
}

/** Fetches one page. */
export async function readPage(site: string, tag: LanguageTag, path: string): Promise<ReadPage> {
  const response = await fetch(site + path, { redirect: "manual" });
  const html = await response.text();
  return { tag, path, status: response.status, headers: response.headers, html, document: parse(html) };
}

/** Every information page in some languages. */
export async function readPagesIn(languages: readonly LanguageTag[], site: string): Promise<ReadPage[]> {
  const addresses = languages.flatMap((tag) => pageIds.map((id) => ({ tag, path: pagePath(tag, id) })));
  return Promise.all(addresses.map(({ tag, path }) => readPage(site, tag, path)));
}

/** The language in force at an element: its own `lang`, or that of the nearest one around it. */
export function languageAt(element: HTMLElement): string | undefined {
  for (let at: HTMLElement | null = element; at; at = at.parentNode) {
    const lang = at.getAttribute?.("lang");
    if (lang) return lang;
  }
  return undefined;
}
