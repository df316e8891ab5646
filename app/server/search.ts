import express, { type RequestHandler, Router } from "express";
import { searchDirectory } from "../features/directory/search/search-directory.server";
import type { LanguageTag } from "../features/languages/locales";
import { directoryPath, readDirectoryAddress } from "../features/directory/directory-address";
import { refuseUnread } from "./refusal-page";
import type { Render } from "./render-page";

/** Longer than any question, short enough to be read at once. */
const longestBody = "8kb";

/**
 * Answers words that were posted with an address of choices. The words are not in it, nor in any log;
 * and no page stays behind in the browser that was itself the answer to a form, which Back would ask
 * for again in a way that the exit's guard cannot meet.
 *
 * @param render For what cannot be read.
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
  router.use((request, response) => {
    const { tag } = response.locals as { tag: LanguageTag };
    const { q } = (request.body ?? {}) as { q?: unknown };
    response.redirect(303, directoryPath(tag) + searchDirectory(typeof q === "string" ? q : "", tag));
  });
  router.use(refuseUnread(render));
  return router;
}
