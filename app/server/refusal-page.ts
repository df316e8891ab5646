import type { ErrorRequestHandler, Request, Response } from "express";
import type { LanguageTag } from "../features/languages/locales";
import { storePage } from "./page-cache";
import type { Render } from "./render-page";
import type { Refusal } from "./request-guard";
import { servePage } from "./serve-page";

/** Answers a form that is not taken with a page that says why. Of what was sent nothing comes back. */
export async function sendRefusal(render: Render, tag: LanguageTag, refusal: Refusal, request: Request, response: Response): Promise<void> {
  const now = Date.now();
  servePage(request, response, await storePage(await render(`/${tag}`, { refusal }), now), now);
}

/**
 * Refuses what the parser of forms could not read: too long, or no form. It stands after the parser,
 * in a router that has put the language into `response.locals.tag`; other errors go on.
 */
export function refuseUnread(render: Render): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = (error as { status?: unknown } | null)?.status;
    if (typeof status !== "number" || status < 400 || status >= 500) return next(error);
    const { tag } = response.locals as { tag: LanguageTag };
    sendRefusal(render, tag, status === 413 ? 413 : 400, request, response).catch(next);
  };
}
