import { type AppLoadContext, type ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { judgeAccess } from "../features/office/access-table";
import type { OfficeSettings } from "../features/office/office-settings";
import { isOfficePath, officePath, refusedPath } from "../features/office/office-path";
import type { OfficeDoor } from "../features/office/office-tables.server";
import { isOfficeLanguage } from "../features/office/role";
import { readCookie } from "../features/office/sign-in/cookie";
import { findSession, formToken, sessionCookie } from "../features/office/sessions.server";
import type { OfficeRefusal, OfficeRequest } from "../office/office-request";
import { reasonOf } from "../reason";
import type { Measuring } from "./measuring";
import { judgeOfficeRequest } from "./office-guard";
import { untilSent } from "./until-sent";

interface OfficeOptions {
  build: ServerBuild;
  mode: "production" | "development";
  site: string;
  door: OfficeDoor;
  settings: OfficeSettings;
  measuring: Measuring & { smallest: number };
  log: (line: string) => void;
}

/**
 * Answers everything under /redaktion. Who asks and whether they may is decided here, before any page is; what may not be
 * answered never reaches the page that would.
 */
export function officePages(options: OfficeOptions): RequestHandler {
  const handle = createRequestHandler({ build: options.build, mode: options.mode, getLoadContext: (_request, response) => response.locals.context as AppLoadContext });
  const router = Router();
  router.use((request, response, next) => {
    if (!isOfficePath(request.path)) return next("router");
    response.locals.route = "office";
    // Each page brings its own policy; two would both hold. And browsers tell a form's origin only where they may tell it.
    response.removeHeader("Content-Security-Policy");
    response.set("Referrer-Policy", "same-origin").set("X-Robots-Tag", "noindex");
    next();
  });
  router.use(compression());
  router.use((request, response, next) => {
    admit(request, response, options).then((isAnswered) => (isAnswered ? undefined : handle(request, response, next))).catch(next);
  });
  return router;
}

/** Makes the request ready for its page, or for the page that refuses it. @returns Whether it has been answered already. */
async function admit(request: Request, response: Response, options: OfficeOptions): Promise<boolean> {
  const office: OfficeRequest = await readOffice(request, options).catch((error: unknown) => {
    options.log(`The office cannot be opened: ${reasonOf(error)}\n`);
    return { ...closedOffice(request, options), refusal: 503 };
  });
  const refusal = office.refusal ?? judgeOfficeRequest(request, options.site) ?? null;
  if (refusal) return refuse(request, response, office, refusal);
  const access = judgeAccess(request.method, request.path, office.user?.role ?? null);
  // A form that comes after its session is over goes on to its page, which gives back what was written.
  if (access === "granted" || (access === "sign-in" && request.method === "POST")) {
    response.locals.context = { office } satisfies AppLoadContext;
    return false;
  }
  if (access === "sign-in") return askToSignIn(request, response);
  return refuse(request, response, office, { unknown: 404, method: 405, role: 403 }[access] as OfficeRefusal);
}

async function readOffice(request: Request, options: OfficeOptions): Promise<OfficeRequest> {
  const tables = await options.door.open();
  const secret = readCookie(request.headers.cookie ?? null, sessionCookie);
  const user = secret === null ? null : await findSession(tables.campaigns, secret, new Date());
  const closed = closedOffice(request, options);
  return { ...closed, tables, user, secret, token: user && secret !== null ? formToken(secret) : "", language: user?.language ?? closed.language };
}

/** What is known without the database. */
function closedOffice(request: Request, { site, settings, measuring }: OfficeOptions): OfficeRequest {
  const asked = new URLSearchParams(request.url.split("?")[1] ?? "").get("sprak");
  return {
    tables: {} as OfficeRequest["tables"], user: null, secret: null, token: "", language: isOfficeLanguage(asked) ? asked : "sv",
    address: request.ip ?? "", site, settings, book: measuring.book, measuring: { level: measuring.level, smallest: measuring.smallest }, now: new Date(),
    untilSent: () => (request.res ? untilSent(request.res) : Promise.resolve()),
  };
}

/** Draws the page that refuses, at an address of its own: nothing of the page that was asked for is read. */
function refuse(request: Request, response: Response, office: OfficeRequest, refusal: OfficeRefusal): boolean {
  if (isData(request)) return !!response.status(refusal).set("X-Remix-Catch", "yes").end();
  request.method = "GET";
  request.originalUrl = refusedPath;
  response.locals.context = { office: { ...office, refusal } } satisfies AppLoadContext;
  return false;
}

/** Leads to the page for signing in, and from there back to what was asked for. */
function askToSignIn(request: Request, response: Response): true {
  const query = new URLSearchParams(request.url.split("?")[1] ?? "");
  query.delete("_data");
  const target = query.size > 0 ? `${request.path}?${query.toString()}` : request.path;
  const address = `${officePath}/logga-in?${new URLSearchParams({ till: target }).toString()}`;
  // A hydrated page asks for data and follows in a way of its own.
  if (isData(request)) response.status(204).set({ "X-Remix-Redirect": address, "X-Remix-Status": "302" }).end();
  else response.redirect(302, address);
  return true;
}

function isData(request: Request): boolean {
  return new URLSearchParams(request.url.split("?")[1] ?? "").has("_data");
}
