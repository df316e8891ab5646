import { isLanguageTag, type LanguageTag, localeOf } from "./locales";

/** The language that an address names in its first part, if it names one of ours. */
export function languageOfAddress(address: string): LanguageTag | undefined {
  const first = new URL(address, "http://localhost").pathname.split("/")[1];
  return isLanguageTag(first) ? first : undefined;
}

/**
 * Which of the two slugs of a page a language has in its address. Those whose readers also read
 * Swedish have the Swedish one, all others the English: ASCII, short, the same in print and history.
 */
export function slugLanguage(tag: LanguageTag): "sv" | "en" {
  return tag === "sv" || (tag !== "en" && localeOf(tag).fallback[0] === "sv") ? "sv" : "en";
}

/** Narrows the `:language` part of an address, or answers 404 for the visitor. */
export function requireLanguage(value: string | undefined): LanguageTag {
  if (!isLanguageTag(value)) throw new Response(null, { status: 404 });
  return value;
}
