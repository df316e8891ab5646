import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { DecoyTable } from "../features/exit/decoys";
import { exitAddress, exitGuard } from "./exit-guard";
import { lastResort } from "./last-resort";
import { PageCache } from "./page-cache";
import { judgeRequest, type Refusal } from "./request-guard";
import { requestLog, routeName } from "./request-log";
import { securityHeaders } from "./security-headers";
import { servePage } from "./serve-page";

interface AppOptions {
  /** The pages, as Remix builds them. */
  build: ServerBuild;
  /** Origin of the site, "https://…". */
  site: string;
  decoys: DecoyTable;
  /** Where built assets and public files lie; none while developing, when Vite serves them. */
  assets?: string;
  log: (line: string) => void;
}

/**
 * The HTTP side of the site: guard, log, headers, files, pages from memory.
 *
 * Public pages are made from their path alone, by a request that we write ourselves: no header of a
 * visitor reaches them, so two visitors to one address get the same bytes.
 */
export function createApp({ build, site, decoys, assets, log }: AppOptions): Express {
  const handle = createRequestHandler(build, assets ? "production" : "development");
  const render = async (path: string, refusal?: Refusal) => {
    const response = await handle(new Request(site + path), refusal ? { refusal } : {});
    // Remix answers a page that cannot be drawn at all with a bare sentence.
    if (response.status >= 500 && !response.headers.get("Content-Type")?.startsWith("text/html")) throw new Error("The page could not be drawn");
    return response;
  };
  const pages = new PageCache((path) => render(path));
  const refusals = new PageCache((key) => {
    const [status = "400", path = "/"] = key.split(" ");
    return render(path, Number(status) as Refusal);
  });

  /** A refusal in the visitor's language, which is all of the address that is looked at. */
  const refuse = async (request: express.Request, response: express.Response, status: Refusal) => {
    const language = /^\/([a-z]{2,3}(?:-simple)?)(?=\/|$)/.exec(request.url)?.[1];
    response.locals.route = "refused";
    if (status === 405) response.set("Allow", request.path === "/x" ? "GET, HEAD, POST" : "GET, HEAD");
    servePage(request, response, await refusals.get(`${status} ${language ? `/${language}` : "/"}`, Date.now()), Date.now());
  };

  const guard: RequestHandler = (request, response, next) => {
    const refusal = judgeRequest(request.method, request.url);
    if (refusal) void refuse(request, response, refusal).catch(next);
    else next();
  };

  const page: RequestHandler = (request, response, next) => {
    response.locals.route = routeName(request.path);
    pages.get(request.path, Date.now()).then((stored) => servePage(request, response, stored, Date.now())).catch(next);
  };

  const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    log(`${error instanceof Error ? (error.stack ?? error.message) : "unknown error"}\n`);
    response.status(500).type("html").send(lastResort);
  };

  const exit = { decoys, secure: site.startsWith("https:"), now: () => Math.floor(Date.now() / 1000) };
  /** For whoever watches the server: it answers, and this much lies in memory. */
  const health: RequestHandler = (_request, response, next) => {
    response.locals.route = "health";
    pages.size().then((memory) => response.json({ status: "ok", memory })).catch(next);
  };

  const app = express().disable("x-powered-by").disable("etag").set("query parser", false);
  app.use(requestLog(log));
  app.use((_request, response, next) => void (response.set(securityHeaders(site)), next()));
  app.use(guard);
  app.use(exitAddress(exit));
  app.get("/health", health);
  if (assets) app.use(express.static(assets, { index: false, redirect: false, cacheControl: false, lastModified: false, etag: false }));
  app.use(exitGuard(exit));
  app.use(page);
  app.use(onError);
  return app;
}
