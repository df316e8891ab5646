import { languageName } from "../../languages/language-name";
import { isLanguageTag, type LanguageTag, languageTags, sourceLanguage } from "../../languages/locales";
import { coverLanguages } from "./language-cover";
import type { Words } from "./read-creative";

/** Which languages an address asks to see beside each other, the second "" where there is none; and a language that there is not. */
export function chooseLanguages(search: URLSearchParams): { first: LanguageTag; second: LanguageTag | ""; unknown: string | null } {
  const [first, second] = [search.get("sprak") ?? sourceLanguage, search.get("bredvid") ?? ""];
  const unknown = [first, second].find((tag) => tag !== "" && !isLanguageTag(tag));
  const known = isLanguageTag(first) ? first : sourceLanguage;
  return { first: known, second: isLanguageTag(second) && second !== known ? second : "", unknown: unknown?.slice(0, 20) ?? null };
}

/** What the page of a campaign's texts shows, with the languages' names in the office's. */
export function viewTexts(texts: ReadonlyMap<LanguageTag, Words>, search: URLSearchParams, language: "sv" | "en") {
  const { first, second, unknown } = chooseLanguages(search);
  return {
    first, second, unknown, written: texts.size,
    columns: [first, ...(second === "" ? [] : [second])].map((tag) => ({ tag, name: languageName(tag, language), saved: texts.get(tag) ?? null })),
    languages: languageTags.map((tag) => ({ tag, name: languageName(tag, language), isWritten: texts.has(tag) })),
    covers: coverLanguages([...texts.keys()]).map(({ tag, shown }) => ({ tag, shown, name: languageName(tag, language), shownName: shown === null ? "" : languageName(shown, language) })),
  };
}

export type TextsView = ReturnType<typeof viewTexts>;

/** What asks for languages beside each other, as `chooseLanguages` reads it. */
export function searchFor(first: LanguageTag, second: LanguageTag | ""): string {
  return new URLSearchParams({ sprak: first, ...(second !== "" && { bredvid: second }) }).toString();
}
