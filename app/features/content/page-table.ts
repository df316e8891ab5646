import { slugLanguage } from "../languages/addresses";
import { chainOf, type LanguageTag } from "../languages/locales";

/** What the site knows of a page apart from its words, which lie in `locales/<tag>/pages/<id>.md`. */
export interface PageEntry {
  /** Last part of the address. A pair never changes: it stands in print and in people's memory. */
  slug: { sv: string; en: string };
  parent: string | null;
  /** Who can help with this, by id in the register; shown at the foot of the page. */
  lines: readonly string[];
  /** What the page prints after its text. */
  list?: "helplines" | "directory" | "languages";
}

/** The English slug is the page's id. In the order of sitemap and footer. */
export const pages = {
  start: { slug: { sv: "", en: "" }, parent: null, lines: ["kvinnofridslinjen", "stodlinjen-for-man", "bris"] },
  "urgent-help": { slug: { sv: "akut-hjalp", en: "urgent-help" }, parent: "start", lines: ["polisen-114-14", "1177", "socialtjanst-socialjour"] },
  helplines: { slug: { sv: "stodlinjer", en: "helplines" }, parent: "start", lines: ["kvinnofridslinjen"], list: "helplines" },
  "find-support": { slug: { sv: "hitta-stod", en: "find-support" }, parent: "start", lines: ["kvinnofridslinjen"], list: "directory" },
  "is-this-violence": { slug: { sv: "ar-det-har-vald", en: "is-this-violence" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "ratt-att-valja"] },
  "safety-plan": { slug: { sv: "planera-for-sakerhet", en: "safety-plan" }, parent: "start", lines: ["kvinnofridslinjen", "socialtjanst-socialjour", "polisen-114-14"] },
  "sheltered-housing": { slug: { sv: "skyddat-boende", en: "sheltered-housing" }, parent: "start", lines: ["kvinnofridslinjen", "socialtjanst-socialjour", "unizon", "roks"] },
  "protected-identity": { slug: { sv: "skyddade-personuppgifter", en: "protected-identity" }, parent: "start", lines: ["skatteverket", "polisen-114-14", "kvinnofridslinjen"] },
  "manage-your-case": { slug: { sv: "skota-dina-arenden", en: "manage-your-case" }, parent: "start", lines: ["forsakringskassan", "skatteverket", "arbetsformedlingen", "kvinnofridslinjen"] },
  "why-we-ask": { slug: { sv: "varfor-vi-fragar", en: "why-we-ask" }, parent: "start", lines: ["forsakringskassan", "kvinnofridslinjen"] },
  "worried-about-someone": { slug: { sv: "orolig-for-nagon", en: "worried-about-someone" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man", "brottsofferjouren"] },
  "digital-safety": { slug: { sv: "digital-sakerhet", en: "digital-safety" }, parent: "start", lines: ["kvinnofridslinjen"] },
  about: { slug: { sv: "om", en: "about" }, parent: "start", lines: ["kvinnofridslinjen"] },
  privacy: { slug: { sv: "integritet", en: "privacy" }, parent: "about", lines: ["kvinnofridslinjen"] },
  accessibility: { slug: { sv: "tillganglighet", en: "accessibility" }, parent: "about", lines: ["kvinnofridslinjen"] },
  languages: { slug: { sv: "sprak", en: "languages" }, parent: "start", lines: ["kvinnofridslinjen"], list: "languages" },
} as const satisfies Record<string, PageEntry>;

export type PageId = keyof typeof pages;

export const pageIds = Object.keys(pages) as PageId[];

export function isPageId(value: string): value is PageId {
  return Object.hasOwn(pages, value);
}

export function pageEntry(id: PageId): PageEntry & { parent: PageId | null } {
  return pages[id];
}

/** Path of a page in a language: "/sv", "/en/urgent-help". Never ends in a slash. */
export function pagePath(tag: LanguageTag, id: PageId): string {
  const slug = pageEntry(id).slug[slugLanguage(tag)];
  return slug ? `/${tag}/${slug}` : `/${tag}`;
}

/** The page that a slug names in either of its languages. */
export function findPage(slug: string): PageId | undefined {
  return pageIds.find((id) => Object.values(pageEntry(id).slug).includes(slug));
}

/** The pages above one, from the start page down. */
export function ancestorsOf(id: PageId): PageId[] {
  const { parent } = pageEntry(id);
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** The first language of a chain that has the page. @param has Whether a language has it. */
export function firstLanguageWith(tag: LanguageTag, has: (candidate: LanguageTag) => boolean): LanguageTag | undefined {
  return chainOf(tag).find(has);
}
