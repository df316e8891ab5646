import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { directory, freshUntilOfAll } from "./features/directory/directory.server";
import { directoryPath } from "./features/directory/directory-address";
import { readSelection, writeSelection } from "./features/directory/facets/selection";
import { isForPeopleAlone, readResults } from "./features/directory/results.server";
import { requireLanguage } from "./features/languages/addresses";
import { readRequestedPage } from "./load-content-page.server";
import { publicPage } from "./public-page";

/**
 * The directory, under its Swedish and its English slug: everyone, or those whom the address leaves.
 *
 * @throws Response 301 where the choices are written in another order than ours.
 */
export async function loadDirectory({ params, request, context }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  const page = await readRequestedPage(request, params.language, pathname.split("/")[2] ?? "", context);
  const tag = requireLanguage(params.language);
  const now = new Date(page.now);
  const { selection, ignored } = readSelection(new URLSearchParams(search), directory.vocabulary);
  const canonical = writeSelection(selection);
  if (!ignored && search !== canonical) throw redirect(directoryPath(tag) + canonical, 301);

  const results = readResults(tag, selection, ignored, now);
  const shortcuts = page.shortcuts.map((entry) => ({ ...entry, path: directoryPath(entry.tag) + canonical }));
  const data = { ...page, shortcuts, results, chosen: canonical !== "", alone: isForPeopleAlone(selection) };
  const isPlain = !ignored && search === "";
  // What somebody chose is theirs: no cache between keeps it.
  return isPlain ? publicPage({ ...data, freshUntil: freshUntilOfAll(page.freshUntil, now) }) : json(data);
}
