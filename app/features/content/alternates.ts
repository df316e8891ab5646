import { type LanguageTag, languageTags, localeOf } from "../languages/locales";
import { type PageId, pagePath } from "./page-table";

/** One language version of a page, as search engines are told of it. */
export interface Alternate {
  hreflang: string;
  path: string;
}

/**
 * The versions of a page that are really written, for the head of the page and for the sitemap
 * alike: search engines drop pairs that disagree. Each lists itself, all others and the gateway.
 *
 * @param has Whether a language has the page itself, without falling back.
 */
export function alternatesOf(id: PageId, has: (tag: LanguageTag) => boolean): Alternate[] {
  const versions = languageTags.filter(has).flatMap((tag) =>
    localeOf(tag).hreflang.map((hreflang) => ({ hreflang, path: pagePath(tag, id) })),
  );
  return [...versions, { hreflang: "x-default", path: "/" }];
}
