import { slugLanguage } from "../languages/addresses";
import type { LanguageTag } from "../languages/locales";

/** Path of the page that thanks for an answer: /sv/tack, /ar/thanks. */
export function thanksPath(tag: LanguageTag): string {
  return `/${tag}/${{ sv: "tack", en: "thanks" }[slugLanguage(tag)]}`;
}
