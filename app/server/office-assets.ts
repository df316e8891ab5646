import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { pressPage, type StoredPage } from "./page-cache";
import { servePage } from "./serve-page";

const types = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" } as const;

/**
 * Scripts and styles of the office, pressed as small as they get and kept in memory. Their names change with what is in them, so
 * a browser keeps them; nothing of a public page is among what it asks for.
 *
 * @param folder Where they lie on disk.
 */
export function officeAssets(folder: string): RequestHandler {
  const files = new Map<string, Promise<StoredPage>>();
  return (request, response, next) => {
    const [, name, type] = /^\/([\w$.-]+\.(js|css))$/.exec(request.path) ?? [];
    if (name === undefined || (type !== "js" && type !== "css")) return next();
    response.locals.route = "asset";
    for (const header of ofPages) response.removeHeader(header);
    const file = files.get(name) ?? press(join(folder, name), types[type]);
    files.set(name, file);
    file.then((page) => servePage(request, response, page, 0)).catch(() => {
      files.delete(name);
      next();
    });
  };
}

/** What says something of pages alone; with some thirty files a page it would weigh more than most of them. */
const ofPages = ["Content-Security-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Referrer-Policy"];

async function press(path: string, type: string): Promise<StoredPage> {
  return pressPage({ status: 200, headers: { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" }, freshUntil: 0 }, await readFile(path), "well");
}
