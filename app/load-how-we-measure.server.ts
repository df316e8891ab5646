import type { LoaderFunctionArgs } from "@remix-run/node";
import { environment } from "./environment.server";
import { requireLanguage } from "./features/languages/addresses";
import { measuringLanguage } from "./features/languages/texts.server";
import { measuringFacts } from "./features/measuring/measuring-facts";
import { readRequestedPage } from "./load-content-page.server";
import { publicPage } from "./public-page";

/**
 * Loads the page about measuring, with what the site's configuration says of it.
 *
 * @throws Response 301 where the address is written another way than ours.
 */
export async function loadHowWeMeasure({ params, request, context }: LoaderFunctionArgs) {
  const slug = new URL(request.url).pathname.split("/")[2] ?? "";
  const page = await readRequestedPage(request, params.language, slug, context);
  const measuring = { facts: measuringFacts(environment.measuring), language: measuringLanguage(requireLanguage(params.language)) };
  return publicPage({ ...page, measuring });
}
