import type { RequestHandler } from "express";
import { readDirectoryAddress } from "../features/directory/directory-address";

/**
 * One line a request: method, kind of page, status, milliseconds. No address of the visitor or the
 * page, no browser, no referrer: what is not written cannot be demanded.
 */
export function requestLog(write: (line: string) => void): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on("finish", () => {
      const milliseconds = Math.round(performance.now() - started);
      write(`${request.method} ${String(response.locals.route ?? "other")} ${response.statusCode} ${milliseconds}\n`);
    });
    next();
  };
}

/** Which kind of page an address asks for, by its shape alone. */
export function routeName(path: string): string {
  const named: Record<string, string> = { "/": "gateway", "/sitemap.xml": "sitemap", "/robots.txt": "robots", "/.well-known/security.txt": "security" };
  if (readDirectoryAddress(path)) return "directory";
  return named[path] ?? (/^\/[\w-]+(?:\/[\w-]+)?$/.test(path) || /^\/[\w-]+\/(?:sprak|languages|material|materials|kampanj|campaign)\/[\w-]+(?:\/[\w-]+)?$/.test(path) ? "page" : "other");
}
