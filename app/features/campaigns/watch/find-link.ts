import { isLanguageTag } from "../../languages/locales";
import { readCode } from "../code";
import { readUrl } from "../../../read-url";

/** What stands in a page's source and not on the page: remarks, scripts, styles, and words that are not read as elements. */
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|textarea|title|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const link = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/**
 * Whether a placement's link stands on a page: an `a` that leads to our site's /k/CODE, with a language after it or without.
 * In time that grows with the page's length and no faster, however it is written: it is somebody else's.
 *
 * @param site Origin of our site, "https://…". A link to another host with the same code leads nobody here.
 */
export function hasLink(html: string, { site, code }: { site: string; code: string }): boolean {
  const { host } = new URL(site);
  return html.replace(unseen, " ").split("<").some((tag) => {
    if (!/^a\s/i.test(tag)) return false;
    const [, double, single, bare] = link.exec(tag.slice(0, endOfTag(tag))) ?? [];
    const address = decodeEntities(double ?? single ?? bare ?? "").trim();
    const url = address.includes("/k/") ? readUrl(address) : null;
    return url !== null && url.host === host && isPathOf(url.pathname, code);
  });
}

function endOfTag(tag: string): number {
  const end = tag.indexOf(">");
  return end === -1 ? tag.length : end;
}

function isPathOf(path: string, code: string): boolean {
  const [, first, written = "", tag, ...more] = path.split("/");
  return first === "k" && readCode(written) === code && more.length === 0 && (tag === undefined || tag === "" || isLanguageTag(tag));
}

/** Of those that an address may be written with. */
const named: Record<string, string> = { amp: "&", sol: "/", colon: ":", period: ".", hyphen: "-", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const letter = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : null;
    return letter === null ? (named[name?.toLowerCase() ?? ""] ?? whole) : letter <= 0x10ffff ? String.fromCodePoint(letter) : whole;
  });
}
