import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import { environment } from "../environment.server";
import { ownDirectory, registerVersion } from "../features/directory/hsds/own-directory.server";
import type { DecoyTable } from "../features/exit/decoys";
import { directoryApi } from "./directory-api";
import { exitAddress, exitGuard } from "./exit-guard";
import { answerErrors } from "./last-resort";
import { PageCache } from "./page-cache";
import { refuseRequests } from "./refuse-requests";
import { createRender } from "./render-page";
import { reportPages } from "./report";
import { requestLog } from "./request-log";
import { searchPages } from "./search";
import { securityHeaders } from "./security-headers";
import { servePages } from "./serve-page";

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

/** The HTTP side of the site: log, headers, guards, the exit, files, pages from memory. */
export function createApp({ build, site, decoys, assets, log }: AppOptions): Express {
  const render = createRender(build, site, assets ? "production" : "development");
  const pages = new PageCache((path) => render(path));
  const exit = { decoys, secure: site.startsWith("https:"), now: () => Math.floor(Date.now() / 1000) };

  const app = express().disable("x-powered-by").disable("etag").set("query parser", false).set("trust proxy", "loopback");
  app.use(requestLog(log));
  app.use((_request, response, next) => void (response.set(securityHeaders(site)), next()));
  // Programs are refused in their own way, not with a page.
  app.use("/api", directoryApi({ ...ownDirectory, version: registerVersion, site, now: () => new Date() }));
  app.use(refuseRequests(render));
  app.use(exitAddress(exit));
  app.get("/health", tellHealth(pages));
  if (assets) app.use(express.static(assets, { index: false, redirect: false, cacheControl: false, lastModified: false, etag: false }));
  app.use(exitGuard(exit));
  app.use(searchPages(render));
  app.use(reportPages(render, environment.reportsFile));
  app.use(servePages(pages));
  app.use(answerErrors(log));
  return app;
}

/** For whoever watches the server: it answers, and this much lies in memory. */
function tellHealth(pages: PageCache): RequestHandler {
  return (_request, response, next) => {
    response.locals.route = "health";
    pages.size().then((memory) => response.json({ status: "ok", memory })).catch(next);
  };
}
