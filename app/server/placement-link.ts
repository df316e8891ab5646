import type { RequestHandler } from "express";
import { readCode } from "../features/campaigns/code";
import { ownPageOf, ownPagePath } from "../features/campaigns/own-page/own-page";
import { findByCode, isOver, type PlacementBook } from "../features/campaigns/placement-book";
import type { Placement } from "../features/campaigns/campaign";
import { codeParameter } from "../features/campaigns/slot-view";
import { isPageId, pagePath } from "../features/content/page-table";
import { isLanguageTag, type LanguageTag, languageTags } from "../features/languages/locales";
import { countExcluded, type Exclusion } from "../features/measuring/count";
import { judgeVisit, objects } from "../features/measuring/judge-visit";
import type { Measuring } from "./measuring";

/**
 * The link of a placement, /k/CODE or /k/CODE/ar: leads on to the placement's page, and counts that once. Whoever asks with a
 * code that is wrong, unknown or over is led on too, never to an error: they may be looking for help.
 */
export function placementLinks({ book, level, count }: Measuring): RequestHandler {
  return (request, response, next) => {
    const match = /^\/k(?:\/([^/]*))?(?:\/([^/]*))?\/?$/.exec(request.path);
    if (!match) return next();
    response.locals.route = "placement";
    const code = readCode(decodeURIComponent(match[1] ?? ""));
    const placement = code ? findByCode(book(), code) : undefined;
    const tag = isLanguageTag(match[2]) ? match[2] : chooseLanguage(placement, () => request.acceptsLanguages([...languageTags]));
    const target = targetOf(book(), placement, tag, Date.now());
    const exclusion = exclude(code, placement, Date.now()) ?? judgeVisit(request) ?? (objects(request.headers) ? "objection" : null);

    const lead = (path: string) => response.set("X-Robots-Tag", "noindex").status(303).set("Location", path).end();
    if (exclusion || !placement) {
      // Nobody waits for what is no visit.
      void count(countExcluded(exclusion ?? "unknown"));
      return void lead(target);
    }
    if (level === 0) return void lead(target);
    count({ scope: "placement", subject: placement.id, language: tag, metric: "click" }).then(() => lead(level > 1 ? `${target}?${codeParameter}=${placement.code}` : target)).catch(next);
  };
}

/** Where a placement leads: a page of the site, or its campaign's own while that stands and the page about the same when it is over. */
function targetOf(book: PlacementBook, placement: Placement | undefined, tag: LanguageTag, now: number): string {
  const own = placement && ownPageOf(book, placement);
  if (own && now < own.endsAt) return ownPagePath(tag, own.slug);
  const id = own?.instead ?? placement?.target ?? "start";
  return pagePath(tag, isPageId(id) ? id : "start");
}

function exclude(code: string | null, placement: Placement | undefined, now: number): Exclusion | null {
  if (!code) return "mistyped";
  if (!placement) return "unknown";
  return isOver(placement, now) ? "ended" : null;
}

/** Where the link does not say: the placement's language if it has one, else the nearest to what the browser asks for, which is forgotten at once. */
function chooseLanguage(placement: Placement | undefined, accepted: () => string | false): LanguageTag {
  const [only, ...others] = placement?.creatives ?? [];
  if (only && others.length === 0) return only.language;
  const wanted = accepted();
  return isLanguageTag(wanted) ? wanted : "sv";
}
