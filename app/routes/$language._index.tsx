import { loadContentPage } from "../load-content-page.server";
import type { LoaderFunctionArgs } from "@remix-run/node";

export { ContentRoute as default, contentMeta as meta } from "../content-route";
export { publicHeaders as headers } from "../public-page";

/** The start page of a language: /sv. */
export function loader({ params, request }: LoaderFunctionArgs) {
  return loadContentPage(request, params.language, "");
}
