import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadContentPage } from "../load-content-page.server";

export { ContentRoute as default, contentMeta as meta } from "../content-route";
export { publicHeaders as headers } from "../public-page";

/** An information page: /sv/akut-hjalp, /en/urgent-help. */
export function loader({ params, request }: LoaderFunctionArgs) {
  return loadContentPage(request, params.language, params.page ?? "");
}
