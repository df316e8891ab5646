import type { LoaderFunctionArgs } from "@remix-run/node";
import { readResults } from "./features/effect/published-result";
import { requireLanguage } from "./features/languages/addresses";
import { resultsLanguage } from "./features/languages/texts.server";
import { readRequestedPage } from "./load-content-page.server";
import { publicPage } from "./public-page";

/** Results on the page at once: more would make it heavier than a poor network takes. */
const mostResults = 6;

/**
 * Loads the page of results, with those that have been published: they lie in memory, whatever becomes of the database. It is
 * kept nowhere, so that what is taken back is gone at once.
 *
 * @throws Response 301 where the address is written another way than ours.
 */
export async function loadResults({ params, request, context }: LoaderFunctionArgs) {
  const slug = new URL(request.url).pathname.split("/")[2] ?? "";
  const page = await readRequestedPage(request, params.language, slug, context);
  return publicPage({ ...page, freshUntil: page.now, results: readResults(context.results?.() ?? []).slice(0, mostResults), resultsLanguage: resultsLanguage(requireLanguage(params.language)) });
}
