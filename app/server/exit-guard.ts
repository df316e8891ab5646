import type { Request, RequestHandler, Response } from "express";
import { decoysFor, type DecoyTable } from "../features/exit/decoys";
import { judgeReturn, readMarker, writeMarker } from "../features/exit/exit-marker";
import { languageOfAddress } from "../features/languages/addresses";
import { isLanguageTag, sourceLanguage } from "../features/languages/locales";

interface ExitOptions {
  decoys: DecoyTable;
  secure: boolean;
  /** Seconds since 1970. */
  now: () => number;
}

/**
 * The exit's own address, /x. A link or a form leads away from it (GET); the script tells it that
 * someone has left (POST), and the browser is asked to drop what it keeps of us.
 */
export function exitAddress({ decoys, secure, now }: ExitOptions): RequestHandler {
  return (request, response, next) => {
    const match = /^\/x(?:\/([\w-]+))?$/.exec(request.path);
    if (!match) return next();
    response.locals.route = "exit";
    const byScript = request.method === "POST";
    response.append("Set-Cookie", writeMarker({ leftAt: now(), by: byScript ? "script" : "link" }, secure));
    // On the navigation itself this header can hold some browsers back for seconds.
    if (byScript) return void response.set("Clear-Site-Data", '"cache"').status(204).end();
    const tag = isLanguageTag(match[1]) ? match[1] : sourceLanguage;
    leaveFor(response, decoysFor(decoys, tag)[0], 303);
  };
}

/** Answers the Back button of someone who has left with the decoy, and lets everybody else in. */
export function exitGuard({ decoys, secure, now }: ExitOptions): RequestHandler {
  return (request: Request, response, next) => {
    const marker = readMarker(request.headers.cookie);
    const judgement = judgeReturn({ marker, site: request.get("Sec-Fetch-Site"), user: request.get("Sec-Fetch-User") }, now());
    // Whoever presses Back once presses it again: the half minute begins anew.
    if (judgement === "history") response.append("Set-Cookie", writeMarker(marker && { ...marker, leftAt: now() }, secure));
    if (judgement === "history" || judgement === "early") {
      response.locals.route = "exit";
      return leaveFor(response, decoysFor(decoys, languageOfAddress(request.path) ?? sourceLanguage)[0], 302);
    }
    if (judgement === "return") response.append("Set-Cookie", writeMarker(null, secure));
    next();
  };
}

function leaveFor(response: Response, address: string, status: 302 | 303): void {
  response.status(status).set("Location", address).end();
}
