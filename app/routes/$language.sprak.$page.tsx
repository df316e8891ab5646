import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadPageLanguages } from "../load-content-page.server";

export { ContentRoute as default, contentMeta as meta } from "../content-route";
export { publicHeaders as headers } from "../public-page";

/** The languages of a page: /sv/sprak/akut-hjalp. */
export function loader({ params, request }: LoaderFunctionArgs) {
  return loadPageLanguages(request, params.language, params.page ?? "");
}
