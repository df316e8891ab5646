import type { RequestHandler } from "express";
import { PageCache } from "./page-cache";
import type { Render } from "./render-page";
import { judgeRequest, type Refusal, takesPost } from "./request-guard";
import { servePage } from "./serve-page";

/**
 * Turns away what cannot be served, with a page in the visitor's language. Of the address nothing
 * else is looked at, so nothing of it can come back.
 */
export function refuseRequests(render: Render): RequestHandler {
  const refusals = new PageCache((key) => {
    const [status = "400", path = "/"] = key.split(" ");
    return render(path, { refusal: Number(status) as Refusal });
  });

  return (request, response, next) => {
    const status = judgeRequest(request.method, request.url);
    if (!status) return next();
    const language = /^\/([a-z]{2,3}(?:-simple)?)(?=\/|$)/.exec(request.url)?.[1];
    response.locals.route = "refused";
    if (status === 405) response.set("Allow", takesPost(request.path) ? "GET, HEAD, POST" : "GET, HEAD");
    const now = Date.now();
    refusals.get(`${status} /${language ?? ""}`, now).then((page) => servePage(request, response, page, now)).catch(next);
  };
}
