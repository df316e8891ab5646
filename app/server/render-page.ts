import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RenderPage } from "./page-cache";
import type { Refusal } from "./request-guard";

/** Renders a path, or the page that refuses it. */
export type Render = (path: string, refusal?: Refusal) => ReturnType<RenderPage>;

/**
 * Public pages are made from their path alone, by a request that we write ourselves: no header of a
 * visitor reaches them, so two visitors to one address get the same bytes.
 *
 * @param site Origin of the site, "https://…".
 */
export function createRender(build: ServerBuild, site: string, mode: "production" | "development"): Render {
  const handle = createRequestHandler(build, mode);
  return async (path, refusal) => {
    const response = await handle(new Request(site + path), refusal ? { refusal } : {});
    // Remix answers a page that cannot be drawn at all with a bare sentence.
    if (response.status >= 500 && !response.headers.get("Content-Type")?.startsWith("text/html")) throw new Error("The page could not be drawn");
    return response;
  };
}
