import { linkTo } from "../features/content/content-page.server";
import { isPageId, pageIds } from "../features/content/page-table";
import type { OfficeLanguage } from "../features/office/role";

/** Every page of the site by its title, to choose from. */
export function listPageChoices(language: OfficeLanguage): { value: string; label: string }[] {
  return pageIds.map((id) => ({ value: id, label: pageTitle(language, id) }));
}

/** What a page is called; what is no page of the site any more, by its id. */
export function pageTitle(language: OfficeLanguage, id: string): string {
  return isPageId(id) ? linkTo(language, id).title : id;
}
