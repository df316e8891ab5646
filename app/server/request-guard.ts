import { readDirectoryAddress } from "../features/directory/directory-address";
import { readAnswerPath } from "./answers";

/** Statuses with which the server turns away a request, or the form that came with it, before any page sees it. */
export type Refusal = 400 | 405 | 413 | 414 | 429;

/** Longer than any address of ours, shorter than what Node itself cuts off. */
const longestAddress = 2048;

/**
 * Judges a request by its first line, before anything parses it.
 *
 * @param url As it came over the wire: path and query, percent-encoded, not yet normalised.
 * @returns The status to refuse with, or null for a request that may go on.
 */
export function judgeRequest(method: string, url: string): Refusal | null {
  if (method !== "GET" && method !== "HEAD" && !(method === "POST" && takesPost(url))) return 405;
  if (url.length > longestAddress) return 414;
  if (!url.startsWith("/") || url.startsWith("//") || url.includes("\\")) return 400;

  const mark = url.indexOf("?");
  const [path, query] = mark < 0 ? [url, undefined] : [url.slice(0, mark), url.slice(mark + 1)];
  const decoded = decode(path);
  if (decoded === null || hasControls(decoded) || decoded.split(/[/\\]/).includes("..") || decoded.includes("\\")) return 400;
  if (query !== undefined && decode(query.replaceAll("+", " ")) === null) return 400;
  // Data of single routes is for hydrated pages; the public site has none.
  if (query !== undefined && new URLSearchParams(query).has("_data")) return 400;
  return null;
}

/** Where something may be sent: that someone has left, words to search for, what is wrong about a service, whether a page helped, what was seen. */
export function takesPost(url: string): boolean {
  return url === "/x" || url === "/n" || readAnswerPath(url) !== undefined || ["search", "report"].includes(readDirectoryAddress(url)?.kind ?? "");
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- null bytes and their kin are what is looked for
  return /[\u0000-\u001f\u007f]/.test(text);
}
