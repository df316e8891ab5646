import type { Catalogue } from "./catalogue";
import { type CollectionName, collections } from "./collections";
import { drawLines, drawPage, type Listing } from "./listing";
import { openApi } from "./openapi";
import { type ParameterName, type Parameters, type Problem, readParameters } from "./parameters";
import { profile } from "./profile";

/** A question to the interface for machines, whether it came in an address or a body. */
export interface HsdsRequest {
  method: "GET" | "POST";
  /** Below "/api/hsds": "/services". */
  path: string;
  /** Names and texts of the parameters, as often as they were given. */
  given: readonly (readonly [string, string])[];
}

/** `lines` is sent as it is drawn, one object a line. */
export type HsdsAnswer = { status: 200; language: string } & ({ body: object } | { lines: Iterable<string> }) | Refusal;

/** Why there is no answer, after RFC 9457. */
export interface Refusal {
  status: 400 | 404 | 405 | 413 | 415;
  problem: { type: "about:blank"; title: string; status: number; errors?: Problem[] };
}

const titles: Record<Refusal["status"], string> = {
  400: "The question is not understood", 404: "There is nothing here", 405: "This cannot be done here", 413: "The question is too long", 415: "The question must be JSON",
};

export function refuse(status: Refusal["status"], errors?: Problem[]): Refusal {
  return { status, problem: { type: "about:blank", title: titles[status], status, ...(errors && { errors }) } };
}

/**
 * Answers a question of HSDS. What is asked for wrongly is refused with what is wrong and how to
 * mend it; nothing that is asked makes it fail.
 *
 * @param site Origin, "https://…".
 * @param today A Stockholm day, "2026-11-21": with the register, all that an answer depends on.
 */
export function answer(request: HsdsRequest, catalogue: Catalogue, site: string, today: string): HsdsAnswer {
  const [, name = "", id, ...more] = request.path.replace(/\/$/, "").split("/");
  const alone = singles(site);
  const single = Object.hasOwn(alone, name) ? alone[name] : undefined;
  if (single && id === undefined) return request.method === "POST" ? refuse(405) : withParameters(request, [], () => ({ status: 200, language: "en", body: single() }));
  if (!Object.hasOwn(collections, name) || more.length > 0) return refuse(404);
  const collection = collections[name as CollectionName];
  if (id === undefined) return withParameters(request, collection.parameters, (parameters) => answerList(collection.list({ catalogue, parameters, today }), parameters));
  if (request.method === "POST") return refuse(405);
  return withParameters(request, collection.itemParameters, (parameters) => {
    const body = collection.find(id.toLowerCase(), { catalogue, parameters, today });
    return body ? { status: 200, language: parameters.lang, body } : refuse(404);
  });
}

/** What stands alone: the way in, what our own fields mean, and the interface in OpenAPI's words. */
function singles(site: string): Record<string, () => object> {
  const root = `${site}/api/hsds`;
  return {
    "": () => ({ version: "3.1", profile: `${root}/profile`, openapi_url: `${root}/openapi.json` }),
    profile: () => profile,
    "openapi.json": () => openApi(root),
  };
}

function withParameters(request: HsdsRequest, known: readonly ParameterName[], use: (parameters: Parameters) => HsdsAnswer): HsdsAnswer {
  const reading = readParameters(request.given, known);
  return "problems" in reading ? refuse(400, reading.problems) : use(reading.parameters);
}

function answerList(listing: Listing, { format, page, per_page: perPage, minimal, lang }: Parameters): HsdsAnswer {
  if (format === "ndjson") return { status: 200, language: lang, lines: drawLines(listing) };
  // "minimal" is for comparing what one has with what there is: all of it at once.
  return { status: 200, language: lang, body: minimal ? drawPage(listing, 1, Math.max(1, listing.length)) : drawPage(listing, page, perPage) };
}
