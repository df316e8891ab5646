import { pageIds, pagePath } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";

/** Paths of every information page in some languages. */
export function pathsIn(...tags: LanguageTag[]): string[] {
  return tags.flatMap((tag) => pageIds.map((id) => pagePath(tag, id)));
}
