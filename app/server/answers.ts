import type { RequestHandler } from "express";
import { type PageId, readPagePath } from "../features/content/page-table";
import { thanksPath } from "../features/content/thanks";
import type { LanguageTag } from "../features/languages/locales";
import { countExcluded } from "../features/measuring/count";
import { judgeSent } from "../features/measuring/judge-visit";
import type { Measuring } from "./measuring";

interface Answer {
  page: { tag: LanguageTag; id: PageId };
  helped: boolean;
}

/** Reads the address of an answer to "Did this page help you?": /svar/ja/sv/akut-hjalp. */
export function readAnswerPath(path: string): Answer | undefined {
  const match = /^\/svar\/(ja|nej)(\/.+)$/.exec(path);
  const page = match?.[2] ? readPagePath(match[2]) : undefined;
  return page && { page, helped: match?.[1] === "ja" };
}

/** Counts answers, each by its page and language and by nothing else, and thanks for them. */
export function answerPages({ count }: Measuring): RequestHandler {
  return (request, response, next) => {
    const answer = readAnswerPath(request.path);
    if (!answer) return next();
    response.locals.route = "answer";
    const { page: { tag, id }, helped } = answer;
    // Whoever loads the address again has no answer with them.
    if (request.method !== "POST") return void response.redirect(303, request.path.replace(/^\/svar\/\w+/, ""));
    const exclusion = judgeSent(request.headers);
    const counted = exclusion
      ? count(countExcluded(exclusion))
      : count({ scope: "page", subject: id, language: tag, metric: helped ? "helped" : "not_helped" });
    counted.then(() => response.redirect(303, thanksPath(tag))).catch(next);
  };
}
