import { type LanguageTag, localeOf } from "./locales";

/**
 * `lang` and `dir` for a piece of text in another language than what surrounds it; nothing where
 * they are the same, so that a screen reader does not switch voice for no reason.
 */
export function languageAttributes(shown: LanguageTag, around: LanguageTag) {
  if (shown === around) return {};
  const { direction } = localeOf(shown);
  return { lang: shown, ...(direction !== localeOf(around).direction && { dir: direction }) };
}
