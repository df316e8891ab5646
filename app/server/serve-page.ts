import type { Request, RequestHandler, Response } from "express";
import { codeParameter } from "../features/campaigns/slot-view";
import { takesQuery } from "../features/directory/directory-address";
import type { Measuring } from "./measuring";
import { type PageCache, pressPage, type StoredPage } from "./page-cache";
import { routeName } from "./request-log";
import { countsOf, readVisit } from "./visit";

/**
 * Sends a stored page in the smallest form that the browser takes, with the time that it still has
 * to live. Of the visitor's request nothing but that form is asked.
 *
 * @param now Milliseconds since 1970.
 * @param sharedUntil The same, until when all visitors may be given this answer.
 */
export function servePage(request: Request, response: Response, page: StoredPage, now: number, sharedUntil = Infinity): void {
  const encoding = chooseEncoding(request);
  const body = page.bodies[encoding];
  response.status(page.status).set(page.headers);
  const freshUntil = Math.min(page.freshUntil, sharedUntil);
  response.removeHeader("CDN-Cache-Control");
  if (freshUntil > now) response.set("CDN-Cache-Control", `public, max-age=${Math.floor((freshUntil - now) / 1000)}`);
  response.set("Vary", "Accept-Encoding").set("Content-Length", String(body.length));
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Stands for the code in pages that are kept for whoever follows a placement's link; none of ours, which have no vowels. */
export const anyCode = "AAAAAA";

interface Pages {
  /** Pages as everybody sees them. */
  plain: PageCache;
  /** The same for whoever followed a placement's link, with `anyCode` for its code. */
  followed: PageCache;
}

/** Answers every address with its page, from memory where it lies there, and counts that; no page waits for the count. */
export function servePages({ plain, followed }: Pages, measuring: Measuring): RequestHandler {
  return (request, response, next) => {
    response.locals.route = routeName(request.path);
    const now = Date.now();
    const address = addressOf(request);
    const visit = readVisit(request, address, measuring, now);
    const find = async () => {
      const { slots, ownPage } = visit;
      if (!visit.followed) return plain.get(address, now, { slots, ownPage });
      const { bodies, ...page } = await followed.get(address, now, { slots, ownPage });
      return pressPage(page, Buffer.from(bodies.identity.toString().replaceAll(anyCode, visit.followed.code)), "lightly");
    };
    find().then((page) => {
      servePage(request, response, page, now, visit.sharedUntil);
      if (page.status === 200) void measuring.count(...countsOf(visit, request, measuring));
    }).catch(next);
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
  query.delete(codeParameter);
  return query.size > 0 ? `${request.path}?${query.toString()}` : request.path;
}

function chooseEncoding(request: Request): "br" | "gzip" | "identity" {
  // Asked one by one: browsers name gzip first, and a list would give them that.
  return (["br", "gzip"] as const).find((encoding) => request.acceptsEncodings(encoding)) ?? "identity";
}
