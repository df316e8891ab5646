import express, { type ErrorRequestHandler, type RequestHandler, Router } from "express";
import { findByCode } from "../features/campaigns/placement-book";
import { type GroupName, groups } from "../features/directory/groups";
import { judgeSent, objects } from "../features/measuring/judge-visit";
import { readBeacon } from "../features/measuring/read-beacon";
import type { Measuring } from "./measuring";

const kinds = Object.keys(groups) as GroupName[];

/**
 * Takes what the script of level 3 tells, /n: that a slot was seen, that a kind of helpline was called. Always answered alike,
 * so that no page waits or learns anything.
 */
export function beacons({ book, level, count }: Measuring): RequestHandler {
  const router = Router();
  router.use((request, _response, next) => (request.path === "/n" && level === 3 ? next() : next("router")));
  router.use(express.text({ type: () => true, limit: 64 }));
  router.use((request, response, next) => {
    response.locals.route = "beacon";
    const told = judgeSent(request.headers) === null && !objects(request.headers) && typeof request.body === "string" ? readBeacon(request.body, kinds) : null;
    if (!told) return void response.status(204).end();
    const placement = told.kind === "viewable" ? findByCode(book(), told.code) : undefined;
    const counted = told.kind === "contact"
      ? count({ scope: "contact", subject: told.group, language: told.language, metric: told.channel })
      : placement ? count({ scope: "placement", subject: placement.id, language: told.language, metric: "viewable" }) : Promise.resolve();
    counted.then(() => response.status(204).end()).catch(next);
  });
  const answerUnread: ErrorRequestHandler = (_error, _request, response, _next) => void response.status(204).end();
  router.use(answerUnread);
  return router;
}
