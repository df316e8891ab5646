import express, { type RequestHandler, Router } from "express";
import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { directoryPath, readDirectoryAddress } from "../features/directory/directory-address";
import { publishedService } from "../features/directory/register.server";
import { isTrapped, readReport, type Report } from "../features/directory/report";
import { stockholmTime } from "../features/languages/stockholm-clock";
import type { LanguageTag } from "../features/languages/locales";
import { refuseUnread, sendRefusal } from "./refusal-page";
import type { Render } from "./render-page";
import { memory, SenderLimit } from "./sender-limit";

/** Room for the longest text in any script, percent-encoded. */
const longestBody = "8kb";

/**
 * Takes what visitors say is wrong about a service, and leads on to a page that thanks. Whoever
 * fills in the field that people do not see is thanked too, and nothing is written.
 *
 * @param file Where reports are added, a line of JSON each; made with its folder if it is not there.
 */
export function reportPages(render: Render, file: string): RequestHandler {
  const router = Router();
  router.use((request, response, next) => {
    const address = readDirectoryAddress(request.path);
    if (address?.kind !== "report") return next("router");
    response.locals.route = "report";
    response.locals.tag = address.tag;
    // Whoever loads the address again has no report with them.
    if (request.method !== "POST") return void response.redirect(303, directoryPath(address.tag));
    next();
  });
  router.use(limitSenders(render));
  router.use(express.urlencoded({ extended: false, limit: longestBody, parameterLimit: 8 }));
  router.use((request, response, next) => {
    const { tag } = response.locals as { tag: LanguageTag };
    const form = (request.body ?? {}) as Record<string, unknown>;
    const thank = () => response.redirect(303, directoryPath(tag, "thanks"));
    if (isTrapped(form)) return void thank();
    const report = readReport(form, (id) => publishedService(id) !== undefined, stockholmTime(new Date()).day);
    if (!report) return void sendRefusal(render, tag, 400, request, response).catch(next);
    writeReport(file, report).then(thank).catch(next);
  });
  router.use(refuseUnread(render));
  return router;
}

/** Asks whoever has sent several in a short while to wait; before the form is read, so that no flood of them is. */
function limitSenders(render: Render): RequestHandler {
  const senders = new SenderLimit();
  return (request, response, next) => {
    const wait = senders.take(request.ip ?? "", Date.now());
    setTimeout(() => senders.forget(Date.now()), memory + 1000).unref();
    if (wait === 0) return next();
    response.set("Retry-After", String(Math.ceil(wait / 1000)));
    const { tag } = response.locals as { tag: LanguageTag };
    sendRefusal(render, tag, 429, request, response).catch(next);
  };
}

async function writeReport(file: string, report: Report): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(report)}\n`, { mode: 0o600 });
}
