import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";

/** Renders an address of ours, with what the HTTP process has to tell the page. */
export type Render = (address: string, context?: AppLoadContext) => Promise<Response>;

/**
 * Public pages are made from their address alone, by a request that we write ourselves: no header of
 * a visitor reaches them, so two visitors to one address get the same bytes.
 *
 * @param site Origin of the site, "https://…".
 */
export function createRender(build: ServerBuild, site: string, mode: "production" | "development"): Render {
  const handle = createRequestHandler(build, mode);
  return async (address, context = {}) => {
    const response = await handle(new Request(site + address), context);
    // Remix answers a page that cannot be drawn at all with a bare sentence.
    if (response.status >= 500 && !response.headers.get("Content-Type")?.startsWith("text/html")) throw new Error("The page could not be drawn");
    return response;
  };
}
