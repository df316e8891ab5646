import { type AppLoadContext, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { environment } from "./environment.server";
import { type PublisherValues, readContentPage } from "./features/content/content-page.server";
import { codeParameter } from "./features/campaigns/slot-view";
import { findEntrance, findPage, helpPages, languagesPath, pagePath } from "./features/content/page-table";
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
export async function loadContentPage({ request, params, context }: LoaderFunctionArgs) {
  return publicPage(await readRequestedPage(request, params.language, params.page ?? "", context));
}

/**
 * Loads the list of languages in which a page can be read: /sv/sprak/akut-hjalp.
 *
 * @throws Response as above.
 */
export async function loadPageLanguages(request: Request, language: string | undefined, slug: string) {
  const tag = canonicalTag(language ?? "") ?? requireLanguage(language);
  const picked = findPage(slug);
  if (!picked) throw new Response(null, { status: 404 });
  const path = languagesPath(tag, picked);
  if (new URL(request.url).pathname !== path) throw redirect(path, 301);
  return publicPage({ ...readContentPage(tag, "languages", await readPublisher(request), new Date(), { pickedPage: picked }), path, site: environment.site, ...visitOf({}) });
}

/** The page itself, for a route that shows more than its words. @throws Response as above. */
export async function readRequestedPage(request: Request, language: string | undefined, slug: string, context: AppLoadContext) {
  const tag = canonicalTag(language ?? "") ?? requireLanguage(language);
  const entrance = findEntrance(slug);
  if (entrance) throw redirect(entrance, 301);
  const id = findPage(slug);
  if (!id) throw new Response(null, { status: 404 });
  const path = pagePath(tag, id);
  const { pathname, search } = new URL(request.url);
  if (pathname !== path) throw redirect(path + search, 301);

  const toHelp = context.followed && !helpPages.includes(id) ? `?${codeParameter}=${context.followed}` : "";
  return { ...readContentPage(tag, id, await readPublisher(request), new Date(), { toHelp }), site: environment.site, ...visitOf(context) };
}

/** What campaigns put on a page, and whether a script tells what was seen of it. */
function visitOf({ slots = {} }: AppLoadContext) {
  return { slots, sees: environment.measuring.level === 3 };
}

async function readPublisher(request: Request): Promise<PublisherValues> {
  const t = await remixI18next.getFixedT(request, "common");
  return { publisher: environment.publisher ?? t("noPublisher"), contact: environment.contact ?? t("noContact") };
}
