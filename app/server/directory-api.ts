import compression from "compression";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { directoryCsv } from "../features/directory/directory-csv";
import { stageOn } from "../features/directory/freshness";
import { answer, type HsdsRequest, refuse, type Refusal } from "../features/directory/hsds/answer";
import { type Catalogue, createCatalogue, type Directory } from "../features/directory/hsds/catalogue";
import { readParameters } from "../features/directory/hsds/parameters";
import type { NamedService } from "../features/directory/named-service";
import type { Organization } from "../features/directory/organization";
import { instantOf, stockholmTime } from "../features/languages/stockholm-clock";
import type { LanguageTag } from "../features/languages/locales";

interface ApiOptions extends Directory {
  /** Of the register: another one means that answers may have changed. */
  version: string;
  /** Origin of the site, "https://…". */
  site: string;
  now: () => Date;
}

const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Content-Language, ETag, Last-Modified",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const methods = "GET, HEAD, POST, OPTIONS";

/**
 * The directory for other services and programs, to be mounted at "/api": HSDS below "/hsds", and all
 * of it for a spreadsheet as "/directory.csv". Open to every site, without a key, and without a memory
 * of who asked. Answers change with the register's version and at midnight in Stockholm, never between.
 */
export function directoryApi({ version, site, now, ...directory }: ApiOptions): Router {
  const catalogue = createCatalogue(directory);
  const started = now();
  const today = () => stockholmTime(now()).day;
  const router = Router();
  router.use((_request, response, next) => {
    response.locals.route = "api";
    response.set(openToAll).set("Cache-Control", "no-store");
    next();
  });
  router.use(allowMethods, compression(), express.json({ limit: "10kb", type: () => true, strict: false }));
  router.use("/hsds", (request, response) => {
    const question = readQuestion(request);
    const answered = "problem" in question ? question : answer(question, catalogue, site, today());
    if ("problem" in answered) return sendRefusal(response, answered);
    response.set("Content-Language", answered.language);
    if (isUnchanged(request, response)) return void response.status(304).end();
    if ("body" in answered) return void response.type("application/json").send(Buffer.from(JSON.stringify(answered.body)));
    sendLines(request, response.type("application/x-ndjson"), answered.lines);
  });
  router.get("/directory.csv", (request, response) => {
    const reading = readParameters([...searchOf(request)], ["lang"]);
    if ("problems" in reading) return sendRefusal(response, refuse(400, reading.problems));
    const { lang } = reading.parameters;
    response.set("Content-Language", lang);
    if (isUnchanged(request, response)) return void response.status(304).end();
    sendLines(request, response.set("Content-Type", "text/csv; charset=utf-8; header=present"), directoryCsv(rowsOf(catalogue, lang, today())));
  });
  router.use((_request, response) => sendRefusal(response, refuse(404)));
  router.use(answerFaults);
  return router;

  /** Says of an answer to GET how long it holds. @returns Whether whoever asks has it already. */
  function isUnchanged(request: Request, response: Response): boolean {
    if (request.method === "POST") return false;
    const midnight = instantOf(today(), "00:00");
    response.set({ "Cache-Control": "public, max-age=300", ETag: `W/"${version}-${today()}"`, "Last-Modified": (midnight > started ? midnight : started).toUTCString() });
    return request.fresh;
  }
}

const allowMethods: RequestHandler = (request, response, next) => {
  if (request.method === "OPTIONS") {
    response.set({ Allow: methods, "Access-Control-Allow-Methods": methods, "Access-Control-Allow-Headers": "Content-Type, If-None-Match", "Access-Control-Max-Age": "86400" }).status(204).end();
  } else if (!methods.split(", ").includes(request.method)) sendRefusal(response.set("Allow", methods), refuse(405));
  else next();
};

function searchOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.url.split("?")[1] ?? "");
}

/** The question in an address and, where it is sent by POST, in a JSON object besides. */
function readQuestion(request: Request): HsdsRequest | Refusal {
  const inAddress = [...searchOf(request)];
  if (request.method !== "POST") return { method: "GET", path: request.path, given: inAddress };
  const body: unknown = request.body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return refuse(400, [{ field: "body", reason: "is not a JSON object", cure: 'send one as {"page": 2}' }]);
  const inBody = Object.entries(body);
  const wrong = inBody.filter(([, value]) => !["string", "number", "boolean"].includes(typeof value)).map(([field]) => ({ field, reason: "is not text, a number, true or false", cure: "send a single value" }));
  return wrong.length > 0 ? refuse(400, wrong) : { method: "POST", path: request.path, given: [...inAddress, ...inBody.map(([name, value]) => [name, String(value)] as const)] };
}

/** What a spreadsheet may show: its cells have no word for a service that has become too old. */
function* rowsOf(catalogue: Catalogue, lang: LanguageTag, today: string): Generator<{ named: NamedService; organization: Organization }, void, void> {
  for (const service of catalogue.services) {
    if (stageOn(service, today) !== "expired") yield { named: catalogue.directory.name(service, lang), organization: catalogue.organizationOf(service) };
  }
}

function sendRefusal(response: Response, { status, problem }: Refusal): void {
  response.status(status).type("application/problem+json").send(Buffer.from(JSON.stringify(problem)));
}

function sendLines(request: Request, response: Response, lines: Iterable<string>): void {
  if (request.method === "HEAD") return void response.end();
  // Whoever goes away in the middle has had what they wanted.
  pipeline(Readable.from(inPortions(lines)), response).catch(() => response.destroy());
}

/** Twenty lines at a time, and between them whatever else the server has to do. */
async function* inPortions(lines: Iterable<string>): AsyncGenerator<string, void, void> {
  let portion: string[] = [];
  for (const line of lines) {
    if (portion.push(line) < 20) continue;
    yield portion.join("");
    portion = [];
    await setImmediate();
  }
  yield portion.join("");
}

/** A body or address that cannot be read is the asker's fault; all else is ours, and goes on up. */
const answerFaults: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = (error as { status?: unknown } | null)?.status;
  if (response.headersSent || !(status === 400 || status === 413 || status === 415)) return next(error);
  sendRefusal(response, refuse(status, [{ field: "body", reason: "cannot be read", cure: "send a JSON object of at most 10 kB, as UTF-8" }]));
};
