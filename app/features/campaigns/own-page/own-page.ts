import { slugLanguage } from "../../languages/addresses";
import { canonicalTag, chainOf, isLanguageTag, type LanguageTag, languageTags } from "../../languages/locales";
import type { Placement } from "../campaign";
import type { PlacementBook } from "../placement-book";

/** A campaign's own page, as the public site needs to know it. */
export interface OwnPage {
  campaign: string;
  /** Last part of its address. */
  slug: string;
  /** A language after the other, in the order of the table. */
  texts: PageText[];
  /** Id of the page to which it leads when it is over. */
  instead: string;
  /** When its campaign is over; Infinity where no end is set. While the campaign pauses, its page stands as it was when it was last approved. */
  endsAt: number;
  /** The campaign is made up, and its page says so. */
  demonstration: boolean;
  /** Of the plan that it was read from: what is drawn from it is kept no longer than that. */
  revision: number;
}

/** What a campaign's own page says in one language. */
export interface PageText {
  language: LanguageTag;
  title: string;
  /** Markdown, as it was written: it is checked again whenever it is drawn. */
  body: string;
}

/** What a placement has for its target where that is the campaign's own page; no page of the site has this id. */
export const ownPageTarget = "kampanj";

/** The part of the address before the slug. A pair never changes: it stands in print and in people's memory. */
const words = { sv: "kampanj", en: "campaign" } as const;

/** Path of a campaign's own page in a language: /sv/kampanj/hosten, /ar/campaign/hosten. */
export function ownPagePath(tag: LanguageTag, slug: string): string {
  return `/${tag}/${words[slugLanguage(tag)]}/${slug}`;
}

/** Reads an address with either language's word, and however the language and the slug are written; null for any other address. */
export function readOwnPagePath(path: string): { tag: LanguageTag; slug: string } | null {
  const [, language = "", word, slug = "", ...more] = path.split("/");
  const tag = isLanguageTag(language) ? language : canonicalTag(language);
  if (!tag || !Object.values<string | undefined>(words).includes(word) || slug === "" || more.length > 0) return null;
  return { tag, slug: slug.toLowerCase() };
}

/** The page that an address asks for, if a published campaign has or had it. */
export function findOwnPage({ pages }: PlacementBook, path: string): OwnPage | undefined {
  const address = readOwnPagePath(path);
  return address ? pages.find(({ slug }) => slug === address.slug) : undefined;
}

/** The page of a placement's own campaign, if the placement leads there. */
export function ownPageOf({ pages }: PlacementBook, { target, campaign }: Placement): OwnPage | undefined {
  return target === ownPageTarget ? pages.find((page) => page.campaign === campaign) : undefined;
}

/** Under which name views of a page are counted; the pages of the site are counted by their ids, which have no stroke. */
export function ownPageSubject({ slug }: OwnPage): string {
  return `${ownPageTarget}/${slug}`;
}

/** A page's texts, best first: the visitor's language, what stands in for it, and then any, since words in a strange language are more than none. */
export function textsFor<Text extends Pick<PageText, "language">>({ texts }: { texts: readonly Text[] }, tag: LanguageTag): Text[] {
  const order = [...new Set([...chainOf(tag), ...languageTags])];
  return texts.toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
}
