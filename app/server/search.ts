import express, { type RequestHandler, Router } from "express";
import { searchDirectory } from "../features/directory/search/search-directory.server";
import { directoryPath, readDirectoryAddress } from "../features/directory/directory-address";
import { storePage } from "./page-cache";
import { refuseUnread } from "./refusal-page";
import type { Render } from "./render-page";
import { servePage } from "./serve-page";

/** Longer than any question, short enough to be read at once. */
const longestBody = "8kb";

/**
 * Answers words that were posted. Where they are understood whole, the answer is an address of
 * choices; else a page that no address leads back to. The words are in neither, nor in any log.
 */
export function searchPages(render: Render): RequestHandler {
  const router = Router();
  router.use((request, response, next) => {
    const address = readDirectoryAddress(request.path);
    if (address?.kind !== "search") return next("router");
    response.locals.route = "search";
    response.locals.tag = address.tag;
    // Whoever loads the address again has no words with them.
    if (request.method !== "POST") return void response.redirect(303, directoryPath(address.tag));
    next();
  });
  router.use(express.urlencoded({ extended: false, limit: longestBody, parameterLimit: 4 }));
  router.use((request, response, next) => {
    const { tag } = response.locals as { tag: Parameters<typeof directoryPath>[0] };
    const { q } = (request.body ?? {}) as { q?: unknown };
    const now = Date.now();
    const answer = searchDirectory(typeof q === "string" ? q : "", tag, new Date(now));
    if (answer.kind === "choices") return void response.redirect(303, directoryPath(tag) + answer.query);
    render(directoryPath(tag), { search: answer }).then((page) => storePage(page, now)).then((page) => servePage(request, response, page, now)).catch(next);
  });
  router.use(refuseUnread(render));
  return router;
}
