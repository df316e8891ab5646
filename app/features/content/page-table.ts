import { slugLanguage } from "../languages/addresses";
import { chainOf, isLanguageTag, type LanguageTag } from "../languages/locales";

/** What the site knows of a page apart from its words, which lie in `locales/<tag>/pages/<id>.md`. */
export interface PageEntry {
  /** Last part of the address. A pair never changes: it stands in print and in people's memory. */
  slug: { sv: string; en: string };
  parent: string | null;
  /** Who can help with this, by id in the register; shown at the foot of the page. */
  lines: readonly string[];
  /** What the page prints after its text. */
  list?: "helplines" | "directory" | "languages" | "pages";
}

/** The English slug is the page's id. In the order of sitemap and footer. */
export const pages = {
  start: { slug: { sv: "", en: "" }, parent: null, lines: ["kvinnofridslinjen", "stodlinjen-for-man", "bris"], list: "pages" },
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
  "warning-signs": { slug: { sv: "tecken", en: "warning-signs" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner"] },
  "myths-and-facts": { slug: { sv: "myter-och-fakta", en: "myths-and-facts" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man"] },
  "honour-related-violence": { slug: { sv: "hedersrelaterat-vald", en: "honour-related-violence" }, parent: "start", lines: ["ratt-att-valja", "gapf", "somaya", "ud-jouren"] },
  "sexual-violence": { slug: { sv: "sexuellt-vald", en: "sexual-violence" }, parent: "start", lines: ["kvinnofridslinjen", "storasyster", "1177", "polisen-114-14"] },
  "prostitution-and-trafficking": { slug: { sv: "prostitution-manniskohandel", en: "prostitution-and-trafficking" }, parent: "start", lines: ["plattformen-manniskohandel", "kvinnofridslinjen", "polisen-114-14"] },
  children: { slug: { sv: "barn-i-familjen", en: "children" }, parent: "start", lines: ["kvinnofridslinjen", "foraldralinjen", "socialtjanst-socialjour", "bris"] },
  "under-18": { slug: { sv: "for-dig-under-18", en: "under-18" }, parent: "start", lines: ["bris", "jourhavande-kompis", "ratt-att-valja", "barnombudsmannen"] },
  "worried-about-a-child": { slug: { sv: "orolig-for-ett-barn", en: "worried-about-a-child" }, parent: "start", lines: ["socialtjanst-socialjour", "foraldralinjen", "kvinnofridslinjen", "polisen-114-14"] },
  "your-situation": { slug: { sv: "sarskilda-situationer", en: "your-situation" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "somaya"] },
  "police-and-restraining-orders": { slug: { sv: "polis-och-kontaktforbud", en: "police-and-restraining-orders" }, parent: "start", lines: ["polisen-114-14", "brottsofferjouren", "kvinnofridslinjen"] },
  "sick-leave": { slug: { sv: "sjukskriven", en: "sick-leave" }, parent: "start", lines: ["forsakringskassan", "1177", "kvinnofridslinjen"] },
  "maintenance-support": { slug: { sv: "underhallsstod", en: "maintenance-support" }, parent: "start", lines: ["forsakringskassan", "kvinnofridslinjen", "skatteverket"] },
  "money-and-debt": { slug: { sv: "pengar-och-skulder", en: "money-and-debt" }, parent: "start", lines: ["kronofogden", "socialtjanst-socialjour", "kvinnofridslinjen"] },
  representatives: { slug: { sv: "ombud-och-aktivitetsersattning", en: "representatives" }, parent: "start", lines: ["forsakringskassan", "kvinnofridslinjen", "brottsofferjouren", "socialtjanst-socialjour"] },
  "who-does-what": { slug: { sv: "vem-gor-vad", en: "who-does-what" }, parent: "start", lines: ["sos-112", "kvinnofridslinjen", "polisen-114-14", "socialtjanst-socialjour"] },
  "parents-and-separation": { slug: { sv: "foralder-och-separation", en: "parents-and-separation" }, parent: "start", lines: ["forsakringskassan", "kvinnofridslinjen", "socialtjanst-socialjour", "skatteverket"] },
  "criminal-injuries-compensation": { slug: { sv: "brottsskadeersattning", en: "criminal-injuries-compensation" }, parent: "start", lines: ["brottsoffermyndigheten", "brottsofferjouren", "kvinnofridslinjen"] },
  employers: { slug: { sv: "arbetsgivare", en: "employers" }, parent: "start", lines: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "valj-att-sluta"] },
  "if-you-use-violence": { slug: { sv: "om-du-utovar-vald", en: "if-you-use-violence" }, parent: "start", lines: ["valj-att-sluta", "preventell", "socialtjanst-socialjour", "sjalvmordslinjen"] },
  "after-leaving": { slug: { sv: "efter-att-du-lamnat", en: "after-leaving" }, parent: "start", lines: ["kvinnofridslinjen", "brottsofferjouren", "stodlinjen-for-man", "hjalplinjen"] },
  materials: { slug: { sv: "material", en: "materials" }, parent: "start", lines: ["kvinnofridslinjen"] },
  about: { slug: { sv: "om", en: "about" }, parent: "start", lines: ["kvinnofridslinjen"] },
  privacy: { slug: { sv: "integritet", en: "privacy" }, parent: "about", lines: ["kvinnofridslinjen"] },
  "how-we-measure": { slug: { sv: "sa-mater-vi", en: "how-we-measure" }, parent: "about", lines: ["kvinnofridslinjen"] },
  results: { slug: { sv: "resultat", en: "results" }, parent: "about", lines: ["kvinnofridslinjen"] },
  accessibility: { slug: { sv: "tillganglighet", en: "accessibility" }, parent: "about", lines: ["kvinnofridslinjen"] },
  languages: { slug: { sv: "sprak", en: "languages" }, parent: "start", lines: ["kvinnofridslinjen"], list: "languages" },
} as const satisfies Record<string, PageEntry>;

export type PageId = keyof typeof pages;

/** All pages about the reader's life but the start page, which lists them; those about the site itself stand in the foot. */
export const pageGroups = {
  help: ["urgent-help", "helplines", "find-support", "safety-plan", "sheltered-housing", "after-leaving", "worried-about-someone", "if-you-use-violence"],
  violence: ["is-this-violence", "warning-signs", "myths-and-facts", "honour-related-violence", "sexual-violence", "prostitution-and-trafficking", "your-situation", "digital-safety"],
  children: ["children", "under-18", "worried-about-a-child", "parents-and-separation"],
  matters: ["manage-your-case", "why-we-ask", "who-does-what", "protected-identity", "police-and-restraining-orders", "criminal-injuries-compensation", "sick-leave", "maintenance-support", "money-and-debt", "representatives", "employers", "materials"],
} as const satisfies Record<string, readonly PageId[]>;
export type PageGroup = keyof typeof pageGroups;

/** What every language of tier B has: who answers, what this is, what to do, how to be safe, what becomes of one's matters, and the right to one's language. */
export const launchPages = [
  "start", "urgent-help", "helplines", "find-support", "is-this-violence", "safety-plan", "sheltered-housing", "protected-identity", "manage-your-case", "why-we-ask",
  "worried-about-someone", "digital-safety", "languages",
] as const satisfies readonly PageId[];

/** Pages that are mostly of who answers: the step that a campaign hopes for. */
export const helpPages: readonly PageId[] = ["helplines", "find-support", "urgent-help"];

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

/** Path of the list of languages in which a page can be read; of all languages where no page is named. */
export function languagesPath(tag: LanguageTag, id?: PageId): string {
  const path = pagePath(tag, "languages");
  const slug = id && id !== "languages" && pageEntry(id).slug[slugLanguage(tag)];
  return slug ? `${path}/${slug}` : path;
}

/** Under which names people look for easy Swedish, which is a language of its own here. */
const easyRead = ["lattlast", "easy-read"];

/** Where an address leads that is no page: to easy Swedish, or nowhere. */
export function findEntrance(slug: string): string | undefined {
  return easyRead.includes(slug) ? pagePath("sv-simple", "start") : undefined;
}

/** The page that a slug names in either of its languages. */
export function findPage(slug: string): PageId | undefined {
  return pageIds.find((id) => Object.values(pageEntry(id).slug).includes(slug));
}

/** The page that is shown under exactly this path. */
export function readPagePath(path: string): { tag: LanguageTag; id: PageId } | undefined {
  const [, tag, slug = "", ...more] = path.split("/");
  const id = more.length === 0 ? findPage(slug) : undefined;
  return id && isLanguageTag(tag) && pagePath(tag, id) === path ? { tag, id } : undefined;
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
