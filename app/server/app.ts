import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import { join } from "node:path";
import { environment } from "../environment.server";
import { findByCode } from "../features/campaigns/placement-book";
import { ownDirectory, registerVersion } from "../features/directory/hsds/own-directory.server";
import type { DecoyTable } from "../features/exit/decoys";
import { answerPages } from "./answers";
import { beacons } from "./beacon";
import { directoryApi } from "./directory-api";
import { exitAddress, exitGuard } from "./exit-guard";
import { answerErrors } from "./last-resort";
import type { OfficeDoor } from "../features/office/office-tables.server";
import type { Measuring } from "./measuring";
import { officePages } from "./office";
import { officeAssets } from "./office-assets";
import { PageCache } from "./page-cache";
import { placementLinks } from "./placement-link";
import { placerFiles } from "./placer-files";
import { refuseRequests } from "./refuse-requests";
import { createRender } from "./render-page";
import { reportPages } from "./report";
import { requestLog } from "./request-log";
import { searchPages } from "./search";
import { securityHeaders } from "./security-headers";
import { anyCode, servePages } from "./serve-page";

interface AppOptions {
  /** The pages, as Remix builds them. */
  build: ServerBuild;
  /** Origin of the site, "https://…". */
  site: string;
  decoys: DecoyTable;
  /** Where built assets and public files lie; none while developing, when Vite serves them. */
  assets?: string;
  measuring: Measuring;
  /** To the tables of the editors' office. */
  door: OfficeDoor;
  log: (line: string) => void;
}

/** The HTTP side of the site: log, headers, guards, the exit, files, pages from memory. */
export function createApp({ build, site, decoys, assets, measuring, door, log }: AppOptions): Express {
  const mode = assets ? "production" : "development";
  const render = createRender(build, site, mode);
  const placements = (code: string) => findByCode(measuring.book(), code);
  const results = () => measuring.book().results ?? [];
  const plain = new PageCache((path, context) => render(path, { ...context, placements, results }));
  const followed = new PageCache((path, context) => render(path, { ...context, placements, results, followed: anyCode }));
  const exit = { decoys, secure: site.startsWith("https:"), now: () => Math.floor(Date.now() / 1000) };

  const app = express().disable("x-powered-by").disable("etag").set("query parser", false).set("trust proxy", "loopback");
  app.use(requestLog(log));
  app.use((_request, response, next) => void (response.set(securityHeaders(site)), next()));
  // Programs are refused in their own way, not with a page.
  app.use("/api", directoryApi({ ...ownDirectory, version: registerVersion, site, now: () => new Date() }));
  app.use(officePages({ build, mode, site, door, settings: environment.office, measuring: { ...measuring, smallest: environment.measuring.smallest }, log }));
  if (assets) app.use("/assets", officeAssets(join(assets, "assets")));
  app.use(refuseRequests(render));
  app.use(placementLinks(measuring));
  app.use(beacons(measuring));
  app.use(placerFiles({ findPlacement: placements, site }));
  app.use(exitAddress(exit));
  app.get("/health", tellHealth([plain, followed], measuring));
  if (assets) app.use(express.static(assets, { index: false, redirect: false, cacheControl: false, lastModified: false, etag: false }));
  app.use(exitGuard(exit));
  app.use(searchPages(render));
  app.use(reportPages(render, environment.reportsFile));
  app.use(answerPages(measuring));
  app.use(servePages({ plain, followed }, measuring));
  app.use(answerErrors(log));
  return app;
}

/** For whoever watches the server: it answers, and this much lies in memory. */
function tellHealth(caches: PageCache[], { isBehind }: Measuring): RequestHandler {
  return (_request, response, next) => {
    response.locals.route = "health";
    Promise.all(caches.map((pages) => pages.size()))
      .then((sizes) => response.json({ status: "ok", counts: isBehind() ? "behind" : "on disk", memory: { pages: sum(sizes.map(({ pages }) => pages)), bytes: sum(sizes.map(({ bytes }) => bytes)) } }))
      .catch(next);
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
