import type { Request, RequestHandler, Response } from "express";
import { takesQuery } from "../features/directory/directory-address";
import type { PageCache, StoredPage } from "./page-cache";
import { routeName } from "./request-log";

/**
 * Sends a stored page in the smallest form that the browser takes, with the time that it still has
 * to live. Of the visitor's request nothing but that form is asked.
 *
 * @param now Milliseconds since 1970.
 */
export function servePage(request: Request, response: Response, page: StoredPage, now: number): void {
  const encoding = chooseEncoding(request);
  const body = page.bodies[encoding];
  response.status(page.status).set(page.headers);
  if (page.freshUntil > now) response.set("CDN-Cache-Control", `public, max-age=${Math.floor((page.freshUntil - now) / 1000)}`);
  response.set("Vary", "Accept-Encoding").set("Content-Length", String(body.length));
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Answers every address with its page, from memory where it lies there. */
export function servePages(pages: PageCache): RequestHandler {
  return (request, response, next) => {
    response.locals.route = routeName(request.path);
    const now = Date.now();
    pages.get(addressOf(request), now).then((page) => servePage(request, response, page, now)).catch(next);
  };
}

/**
 * The address that a page is made from: its path, and a query where pages are made of choices. A query
 * that says nothing, or only what Remix takes out, is none: the plain page must have one address.
 */
function addressOf(request: Request): string {
  if (!takesQuery(request.path)) return request.path;
  const query = new URLSearchParams(request.url.split("?")[1] ?? "");
  query.delete("");
  query.delete("index");
  return query.size > 0 ? `${request.path}?${query.toString()}` : request.path;
}

function chooseEncoding(request: Request): "br" | "gzip" | "identity" {
  // Asked one by one: browsers name gzip first, and a list would give them that.
  return (["br", "gzip"] as const).find((encoding) => request.acceptsEncodings(encoding)) ?? "identity";
}
