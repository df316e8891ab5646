import { slugLanguage } from "../../languages/addresses";
import { canonicalTag, isLanguageTag, type LanguageTag } from "../../languages/locales";

/** Parts of the addresses below the page of materials. A pair never changes: it stands in print and in people's memory. */
const slugs = {
  materials: { sv: "material", en: "materials" },
  cards: { sv: "kort", en: "cards" },
  poster: { sv: "affisch", en: "poster" },
  placement: { sv: "plats", en: "placement" },
} as const;

const parts = ["cards", "poster", "placement"] as const;
export type MaterialPart = (typeof parts)[number];

/** What an address below the page of materials asks for. */
export interface MaterialAddress {
  tag: LanguageTag;
  part: MaterialPart;
  /** As it is written there; it may be no code at all. */
  code: string | undefined;
}

/** Path of cards or poster in a language, with a placement's code where they carry one, or of what is taken along for a code. */
export function materialPath(tag: LanguageTag, part: MaterialPart, code?: string): string {
  const language = slugLanguage(tag);
  return ["", tag, slugs.materials[language], slugs[part][language], ...(code === undefined ? [] : [code])].join("/");
}

/** Reads an address in either language's words, and the language however it is written; null for any other address. */
export function readMaterialAddress(path: string): MaterialAddress | null {
  const [, language = "", materials, slug, code, ...more] = path.split("/");
  const tag = isLanguageTag(language) ? language : canonicalTag(language);
  const isNamed = (name: keyof typeof slugs, value: string | undefined) => Object.values<string | undefined>(slugs[name]).includes(value);
  const part = parts.find((name) => isNamed(name, slug));
  if (!tag || !isNamed("materials", materials) || !part || more.length > 0 || code === "") return null;
  return part === "placement" && code === undefined ? null : { tag, part, code };
}
