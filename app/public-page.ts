import { json, type HeadersFunction } from "@remix-run/node";

/**
 * Answers with a public page's data. Shared caches and our own keep the page until what it says
 * changes; that browsers keep no copy is the server's rule for every answer.
 *
 * @param freshUntil ISO time at which something on the page will no longer be true.
 */
export function publicPage<Data extends { now: string; freshUntil: string }>(data: Data) {
  const seconds = Math.max(0, Math.floor((Date.parse(data.freshUntil) - Date.parse(data.now)) / 1000));
  return json(data, { headers: { "CDN-Cache-Control": `public, max-age=${seconds}` } });
}

/** A page's headers are its loader's: Remix forgets those unless it is told. */
export const publicHeaders: HeadersFunction = ({ loaderHeaders, errorHeaders }) => errorHeaders ?? loaderHeaders;
