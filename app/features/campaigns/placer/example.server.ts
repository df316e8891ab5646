import type { LanguageTag } from "../../languages/locales";
import { interfaceLanguage, resources } from "../../languages/texts.server";

/** The sentence that says of a made-up campaign that it is one, in a language or the one that stands in for it. */
export function exampleIn(tag: LanguageTag): string {
  return resources[interfaceLanguage(tag)].common?.slot.example ?? "";
}
