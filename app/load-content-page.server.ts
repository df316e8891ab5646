import { redirect } from "@remix-run/node";
import { environment } from "./environment.server";
import { readContentPage } from "./features/content/content-page.server";
import { findPage, pagePath } from "./features/content/page-table";
import { requireLanguage } from "./features/languages/addresses";
import { remixI18next } from "./i18next.server";
import { canonicalTag } from "./features/languages/locales";
import { publicPage } from "./public-page";

/**
 * Loads a page by the two parts of its address. An address that means a page but is written another
 * way (another spelling of the language, the other language's slug) leads to the page.
 *
 * @throws Response 404 where there is no such page, 301 where it has another address.
 */
export async function loadContentPage(request: Request, language: string | undefined, slug: string) {
  return publicPage(await readRequestedPage(request, language, slug));
}

/** The page itself, for a route that shows more than its words. @throws Response as above. */
export async function readRequestedPage(request: Request, language: string | undefined, slug: string) {
  const tag = canonicalTag(language ?? "") ?? requireLanguage(language);
  const id = findPage(slug);
  if (!id) throw new Response(null, { status: 404 });
  const path = pagePath(tag, id);
  const { pathname, search } = new URL(request.url);
  if (pathname !== path) throw redirect(path + search, 301);

  const t = await remixI18next.getFixedT(request, "common");
  const publisher = { publisher: environment.publisher ?? t("noPublisher"), contact: environment.contact ?? t("noContact") };
  return { ...readContentPage(tag, id, publisher, new Date()), site: environment.site };
}
