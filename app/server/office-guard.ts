import type { IncomingHttpHeaders } from "node:http";
import type { OfficeRefusal } from "../office/office-request";

interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** Bytes of the largest form: a file with some thousand posts. */
export const longestForm = 1_048_576;

/** Longer than any address of the office, shorter than what Node itself cuts off. */
const longestAddress = 2_048;

/**
 * Judges a request to the office by its first line and headers. What changes something must come from a page of ours: a
 * browser says so (Sec-Fetch-Site), or an older one names the page's origin; what says neither is no browser.
 *
 * @param site Origin of the site, "https://…".
 * @returns The status to refuse with, or null for a request that may go on.
 */
export function judgeOfficeRequest({ method, url, headers }: Asked, site: string): OfficeRefusal | null {
  if (url.length > longestAddress || !isReadable(url)) return 400;
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return 405;
  const from = headers["sec-fetch-site"];
  if (from === undefined ? headers.origin !== site : from !== "same-origin") return 403;
  const length = headers["content-length"];
  if (length === undefined) return 411;
  return Number(length) > longestForm ? 413 : null;
}

function isReadable(url: string): boolean {
  try {
    // eslint-disable-next-line no-control-regex -- null bytes and their kin are what is looked for
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(url.split("?")[0] ?? "")) && url.startsWith("/") && !url.startsWith("//");
  } catch {
    return false;
  }
}
